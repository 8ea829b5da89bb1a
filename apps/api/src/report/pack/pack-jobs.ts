import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { sha256Of } from '../../seal/content/sha256.js';
import { Notifier } from '../../notification/notifier.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { Refused } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { OfficeThreads, WritingEnded } from '../office/office-threads.js';
import { PdfRenderer, RenderingFailed, TooManyRenderings } from '../render/pdf-renderer.js';
import { makePack } from './make-pack.js';
import { takeUpPack, type Told, tellOfPack, type UnfinishedRow, unfinishedStatement } from './pack.store.js';
import { PackReader } from './pack-reader.js';
import type { PackTools } from './parts.js';
import { type PreparedPack, preparePack } from './prepare-pack.js';

const limitBytes = 200 * 1024 * 1024;
const tellEveryMs = 400;
const aliveEveryMs = 5_000;
/** After a start: what another process was making a moment ago is looked at again once it must have given a sign of life. */
const lookAgainMs = 20_000;
const mostWaiting = 20;
const mostAttempts = 3;
/** Whoever is told of a pack reads who did it. */
const theService = { personId: null, name: 'The service' };
const notTheSealed = 'The PDF that is kept is not the one that was sealed. Tell whoever runs this service.';
const templateGone = 'The Word template was changed while this pack was made. Make it again.';

/** A pack that this process is to make. */
interface Job {
  readonly id: string;
  readonly councilId: string;
  /** @throws CannotBeMade when what was asked for is no more */
  prepare(): Promise<PreparedPack>;
}

/** A pack that cannot be made as it was asked for; the message is for whoever waits for it. */
class CannotBeMade extends Error {}

/**
 * Makes packs in the background, one after another in the order in which they were asked for. All that a pack is made of is in its
 * row and in the year: when a process is stopped or killed, the next one that starts, or that is asked for the pack, takes it up.
 */
@Injectable()
export class PackJobs implements OnApplicationBootstrap, OnModuleDestroy {
  /** Names this process in the rows of what it makes. */
  readonly worker = randomUUID();
  private readonly jobs = new Map<string, Job>();
  private turn: Promise<void> = Promise.resolve();
  private looking: Promise<void> = Promise.resolve();
  private alive: NodeJS.Timeout | undefined;
  private again: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly works: Works,
    private readonly reader: PackReader,
    private readonly renderer: PdfRenderer,
    private readonly office: OfficeThreads,
    private readonly store: EvidenceStore,
    private readonly notifier: Notifier,
  ) {}

  onApplicationBootstrap(): void {
    this.alive = setInterval(() => void this.signOfLife(), aliveEveryMs).unref();
    this.looking = this.takeUpAll(true);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.alive);
    clearTimeout(this.again);
    await this.looking;
    await this.renderer.close();
    await this.turn;
    for (const { councilId, id } of this.jobs.values())
      await this.tell(councilId, id, { state: 'given back' }).catch(() => undefined);
  }

  /** @throws Refused when so many wait that another would only wait longer than anyone would */
  refuseIfFull(): void {
    if (this.jobs.size < mostWaiting) return;
    throw new Refused([
      { code: 'busy', message: 'Too many packs are being made at the moment. Try again in a minute.' },
    ]);
  }

  /** Makes a pack whose row names this process. */
  add(councilId: string, id: string, prepared: PreparedPack): void {
    this.queue({ councilId, id, prepare: () => Promise.resolve(prepared) });
  }

  /** Takes up one pack whose process is gone; nothing when another process was quicker. */
  async takeUp(councilId: string, id: string): Promise<void> {
    if (this.stopping || this.jobs.has(id) || this.jobs.size >= mostWaiting) return;
    const row = await this.works.asOperator(councilId, (work) => takeUpPack(work, id, this.worker));
    if (!row) return;
    if (row.attempts > mostAttempts) {
      const because = `The service was stopped ${mostAttempts} times while it made this pack. Tell whoever runs it before you make it again.`;
      await this.tell(councilId, id, { state: 'failed', because });
      return;
    }
    this.queue({ councilId, id, prepare: () => this.prepareAgain(councilId, row) });
  }

  /** Takes up everything that nobody makes any more, in all councils. */
  async takeUpAll(lookAgain = false): Promise<void> {
    let others = false;
    try {
      for await (const council of this.works.councils()) {
        if (this.stopping) return;
        const [rows] = await this.works.read<[{ id: string; silent: boolean }]>(council, [
          unfinishedStatement(council.councilId),
        ]);
        for (const { id, silent } of rows) {
          if (silent) await this.takeUp(council.councilId, id);
          else others ||= !this.jobs.has(id);
        }
      }
    } catch (error) {
      process.stderr.write(`Looking for packs that were not finished failed: ${String(error)}\n`);
      others = true;
    }
    if (others && lookAgain && !this.stopping)
      this.again = setTimeout(() => {
        this.looking = this.takeUpAll();
      }, lookAgainMs).unref();
  }

  private queue(job: Job): void {
    this.jobs.set(job.id, job);
    this.turn = this.turn.then(() => (this.stopping ? undefined : this.make(job)));
  }

  /** The year may have been changed between the asking and the taking up: then it would be another pack. */
  private async prepareAgain(councilId: string, { audience, contentHash, year }: UnfinishedRow): Promise<PreparedPack> {
    const operator = await this.works.asOperator<Caller>(councilId, (work) => Promise.resolve(work.caller));
    const prepared = preparePack(await this.reader.read(operator, year, audience));
    if (prepared.heading.contentHash === contentHash) return prepared;
    throw new CannotBeMade(
      'The service was stopped while it made this pack, and the year has been changed since. Make it again.',
    );
  }

  private async make(job: Job): Promise<void> {
    const { councilId, id } = job;
    let told = 0;
    let telling = Promise.resolve();
    const onProgress = ({ step, progress }: { step: string; progress: number }): void => {
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      telling = telling
        .then(() => this.tell(councilId, id, { state: 'making', step, progress }))
        .catch(() => undefined);
    };
    try {
      const { bytes, sha256, files } = await makePack(await job.prepare(), this.toolsFor(councilId), onProgress);
      const received = await this.store.receive(Readable.from([bytes]), limitBytes);
      await this.store.keep(received, { councilId, fileId: id });
      await telling;
      await this.tell(councilId, id, { state: 'done', bytes: bytes.length, sha256, files });
      this.jobs.delete(id);
    } catch (error) {
      await telling;
      // Kept among the jobs, it is given back as the last thing of the stop.
      if (this.stopping) return;
      this.jobs.delete(id);
      await this.tell(councilId, id, { state: 'failed', because: becauseOf(id, error) }).catch(() => undefined);
    }
  }

  private toolsFor(councilId: string): PackTools {
    return {
      renderPdf: (document, onProgress) => this.renderer.render(document, onProgress),
      renderCovering: (document, onProgress) => this.renderer.renderCovering(document, onProgress),
      writeXlsx: (register) => this.office.writeRegister(register),
      writeWord: (document) => this.office.writeWord(document),
      fillTemplate: async ({ filling, ...template }) =>
        this.office.fillTemplate(await this.kept(councilId, template, templateGone), filling),
      sealedPdf: async ({ sealed }) => {
        if (!sealed) throw new Error('There is no sealed PDF of a draft.');
        return this.kept(councilId, sealed.pdf, notTheSealed);
      },
    };
  }

  /** A file as it was kept. @throws CannotBeMade when it is another one, or gone */
  private async kept(
    councilId: string,
    { fileId, sha256 }: { readonly fileId: string; readonly sha256: string },
    because: string,
  ): Promise<Buffer> {
    const found = await this.store
      .read({ councilId, fileId })
      .then(({ bytes }) => buffer(bytes))
      .catch(() => null);
    if (found === null || sha256Of(found) !== sha256) throw new CannotBeMade(because);
    return found;
  }

  private async signOfLife(): Promise<void> {
    for (const { councilId, id } of [...this.jobs.values()])
      await this.tell(councilId, id, { state: 'alive' }).catch(() => undefined);
  }

  private async tell(councilId: string, id: string, told: Told): Promise<void> {
    await this.works.enter(councilId, theService, async (work) => {
      const failed = await tellOfPack(work, id, this.worker, told);
      if (!failed) return;
      const place = { kind: 'assessment' as const, key: '', assessmentId: failed.assessmentId };
      await this.notifier.notify(work, { kind: 'pack-failed', to: [failed.createdBy], place });
    });
  }
}

function becauseOf(id: string, error: unknown): string {
  process.stderr.write(`Making the pack ${id} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
  const told = [CannotBeMade, TooManyRenderings, RenderingFailed, WritingEnded].some((kind) => error instanceof kind);
  if (told && error instanceof Error) return error.message;
  return 'The pack could not be made. Try again; if it fails again, tell whoever runs this service.';
}
