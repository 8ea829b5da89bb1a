import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type BlindThemeRow, blindThemesStatement, scoreFirst } from '../../assessment/blind/blind.js';
import { record } from '../../audit-trail/record.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere, Refused } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixDocument } from '../appendix/document.js';
import { contentHash } from '../content-hash.js';
import { PdfRenderer, TooManyRenderings } from '../render/pdf-renderer.js';
import { AppendixSources } from '../source/appendix-sources.js';
import { type ExportView, toExportView } from './export.view.js';
import { type ExportRow, exportsStatement, exportStatement } from './export.store.js';
import { ReportExport } from './report-export.entity.js';

const limitBytes = 200 * 1024 * 1024;
const tellEveryMs = 400;

/** Makes the PDF appendix in the background: the row tells how far it is, the file is kept like evidence. */
@Injectable()
export class ExportReport {
  constructor(
    private readonly works: Works,
    private readonly sources: AppendixSources,
    private readonly renderer: PdfRenderer,
    private readonly store: EvidenceStore,
  ) {}

  /** Starts a rendering of the assessment as it is now. @throws NotHere, Refused when it is sealed */
  async start(caller: Caller, year: string): Promise<ExportView> {
    const { assessmentId, source } = await this.sources.read(caller, year);
    // A second PDF of a sealed year would not be the one that its seal speaks of.
    if (source.state === 'sealed')
      throw new Refused([
        { code: 'sealed', message: `The ${year} assessment is sealed: its PDF is the one that was sealed.` },
      ]);
    const document = buildAppendix(source, 'public');
    const id = randomUUID();
    const view = await this.works.write(caller, async (work) => {
      const row = work.repository(ReportExport).create({
        councilId: work.councilId,
        id,
        assessmentId,
        draft: document.draft,
        state: 'waiting',
        step: 'Waiting for its turn',
        progress: 0,
        createdAt: work.now,
        createdBy: caller.personId,
        updatedAt: work.now,
      });
      await work.repository(ReportExport).insert(row);
      const after = { draft: document.draft };
      record(work, {
        act: 'export-report',
        objectType: 'assessment',
        objectId: assessmentId,
        objectTitle: year,
        assessmentId,
        before: null,
        after,
      });
      return toExportView(row, work.now);
    });
    void this.render(caller, id, document);
    return view;
  }

  /** The latest exports of a year, newest first. */
  async list(caller: Caller, year: string): Promise<ExportView[]> {
    const [rows] = await this.works.read<[ExportRow]>(caller, [exportsStatement(caller.councilId, year)]);
    return rows.map((row) => toExportView(row, new Date()));
  }

  /** @throws NotHere */
  async read(caller: Caller, year: string, id: string): Promise<ExportView> {
    return toExportView(await this.row(caller, year, id), new Date());
  }

  /** The file of a finished export. @throws NotHere, Refused while it is not ready */
  async file(caller: Caller, year: string, id: string): Promise<{ bytes: Readable; size: number; export: ExportView }> {
    const row = await this.row(caller, year, id);
    await this.refuseBlind(caller, year);
    const view = toExportView(row, new Date());
    if (view.state !== 'done') throw new Refused([{ code: 'not-ready', message: 'This PDF is not ready.' }]);
    if (!caller.permissions.has('restricted:read') && !(await this.isCurrent(caller, year, row))) {
      // What it shows may have been closed since: readers get the present text only.
      throw new Refused([{ code: 'earlier-text', message: 'This PDF was made of an earlier text. Make it again.' }]);
    }
    return { ...(await this.store.read({ councilId: caller.councilId, fileId: id })), export: view };
  }

  /** A PDF shows every score, also to whoever is to score a theme before they see its score. @throws Refused */
  private async refuseBlind(caller: Caller, year: string): Promise<void> {
    const [blind] = await this.works.read<[BlindThemeRow]>(caller, [blindThemesStatement(caller)]);
    if (blind.some((theme) => theme.year === year)) throw new Refused([scoreFirst]);
  }

  private async row(caller: Caller, year: string, id: string): Promise<ExportRow> {
    const [[row]] = await this.works.read<[ExportRow]>(caller, [exportStatement(caller.councilId, year, id)]);
    if (!row) throw new NotHere('PDF');
    return row;
  }

  /** Whether an export says what the assessment says now. */
  private async isCurrent(caller: Caller, year: string, row: ExportRow): Promise<boolean> {
    const { source } = await this.sources.read(caller, year);
    return row.contentHash === contentHash(buildAppendix(source, 'public'));
  }

  private async render(caller: Caller, id: string, document: AppendixDocument): Promise<void> {
    let told = 0;
    let telling = Promise.resolve();
    try {
      const {
        bytes,
        pages,
        contentHash: hash,
      } = await this.renderer.render(document, ({ step, progress }) => {
        if (Date.now() - told < tellEveryMs) return;
        told = Date.now();
        telling = telling
          .then(() => this.tell(caller, id, { state: 'rendering', step, progress: Math.min(progress, 1) }))
          .catch(() => undefined);
      });
      const received = await this.store.receive(Readable.from([Buffer.from(bytes)]), limitBytes);
      await this.store.keep(received, { councilId: caller.councilId, fileId: id });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await telling;
      await this.tell(caller, id, {
        state: 'done',
        step: 'Ready',
        progress: 1,
        pages,
        bytes: bytes.length,
        sha256,
        contentHash: hash,
      });
    } catch (error) {
      await telling;
      const because =
        error instanceof TooManyRenderings
          ? error.message
          : 'The PDF could not be made. Try again; if it fails again, tell whoever runs this service.';
      process.stderr.write(`Making the PDF ${id} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
      await this.tell(caller, id, { state: 'failed', step: 'Failed', because }).catch(() => undefined);
    }
  }

  private async tell(caller: Caller, id: string, progress: Partial<ReportExport>): Promise<void> {
    await this.works.write(caller, (work) =>
      work.repository(ReportExport).update({ councilId: work.councilId, id }, { ...progress, updatedAt: new Date() }),
    );
  }
}
