import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { canonicalJson, sealedPdfName } from '@best-value/model';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import { moveAssessment } from '../../assessment/ladder/move-assessment.js';
import { TellOfMove } from '../../assessment/ladder/tell-of-move.js';
import { holdPosts } from '../../council/posts/post.store.js';
import { buildAppendix } from '../../report/appendix/build-appendix.js';
import { PdfRenderer } from '../../report/render/pdf-renderer.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { Refused } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { toSealFacts } from '../seal-facts.js';
import { registerSeal } from '../register/register-seal.js';
import { sealOf } from '../seal-of.js';
import { Seal } from '../seal.entity.js';
import { SealedDocument } from '../sealed-document.entity.js';
import { sha256Of } from '../content/sha256.js';
import { type Sealing, SealingReader } from './sealing.js';

const limitBytes = 200 * 1024 * 1024;
/** What a seal is made of may change while the PDF is made: then it is made again. */
const mostTries = 3;

/** A seal that is worked out, with its PDF, and not yet kept. */
export interface Prepared {
  id: string;
  sealing: Sealing;
  sealedAt: Date;
  seal: string;
  pdf: { sha256: string; bytes: number; pages: number };
}

/**
 * Seals a year. The PDF takes seconds and prints the seal, so both are made first and nothing is held meanwhile. Then, in one
 * transaction that holds the year, everything that the seal is made of is read again and must be the same.
 */
@Injectable()
export class SealYear {
  constructor(
    private readonly works: Works,
    private readonly sealings: SealingReader,
    private readonly renderer: PdfRenderer,
    private readonly store: EvidenceStore,
    private readonly tellOfMove: TellOfMove,
  ) {}

  /** @throws NotHere, Refused with everything that keeps the year from being sealed, all at once */
  async run(caller: Caller, year: string): Promise<void> {
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      const prepared = await this.prepare(caller, year);
      const file = { councilId: caller.councilId, fileId: prepared.id };
      try {
        if (await this.works.write(caller, (work) => this.keep(work, year, prepared))) return;
      } catch (error) {
        // Only what a rule refused is known not to be kept. After any other fault, such as a lost connection, the file stays: one
        // that no row names is cleared away like an upload.
        if (error instanceof Refused) await this.store.remove(file);
        throw error;
      }
      await this.store.remove(file);
    }
    throw new Refused([
      { code: 'busy', message: 'The year or another one of the council was changed while it was sealed. Try again.' },
    ]);
  }

  private async prepare(caller: Caller, year: string): Promise<Prepared> {
    const [sealing, sealedAt] = await this.works.write(caller, async (work) => {
      const assessment = await lockAssessment(work, year);
      return [await this.sealings.read(work, assessment), work.now] as const;
    });
    const { parts } = sealing;
    const { edition, content, source } = sealing.year;
    const sealed = { ...parts, sealedAt: sealedAt.toISOString() };
    const seal = sealOf(sealed);
    const facts = toSealFacts({ ...sealed, seal, edition, contentHash: content.contentHash });
    const { bytes, pages } = await this.renderer.render(buildAppendix(source, 'public', facts));
    const id = randomUUID();
    const received = await this.store.receive(Readable.from([Buffer.from(bytes)]), limitBytes);
    await this.store.keep(received, { councilId: caller.councilId, fileId: id });
    return { id, sealing, sealedAt, seal, pdf: { sha256: sha256Of(bytes), bytes: bytes.length, pages } };
  }

  /** @returns whether it was kept; false when what it is made of is no longer so */
  private async keep(work: Work, year: string, prepared: Prepared): Promise<boolean> {
    const assessment = await lockAssessment(work, year, 'write');
    // Two years of one council follow each other in its chain: the council is held, as for its posts.
    await holdPosts(work);
    if (!(await this.isStillSo(work, assessment, prepared.sealing))) return false;
    await this.insert(work, assessment, prepared);
    return true;
  }

  /** Reads everything again, within the transaction that seals. */
  protected async isStillSo(work: Work, assessment: Assessment, { parts, year }: Sealing): Promise<boolean> {
    const now = await this.sealings.read(work, assessment);
    return (
      now.year.content.contentHash === year.content.contentHash &&
      now.year.edition === year.edition &&
      canonicalJson(now.parts) === canonicalJson(parts)
    );
  }

  private async insert(work: Work, assessment: Assessment, prepared: Prepared): Promise<void> {
    const { id, sealing, sealedAt, seal, pdf } = prepared;
    const { edition, content, salt } = sealing.year;
    const { councilId, caller } = work;
    await work.repository(Seal).insert({
      councilId,
      id,
      assessmentId: assessment.id,
      edition,
      number: sealing.number,
      ...sealing.parts,
      approvals: [...sealing.parts.approvals],
      signatures: [...sealing.parts.signatures],
      contentHash: content.contentHash,
      sealedAt,
      asAt: sealing.year.source.asAt,
      sealedBy: caller.personId,
      sealedByName: caller.name,
      seal,
      pdfFileName: sealedPdfName({ year: assessment.year, edition }),
      pdfSha256: pdf.sha256,
      pdfBytes: pdf.bytes,
      pdfPages: pdf.pages,
    });
    const document = (audience: SealedDocument['audience'], said: object, hash: string): Promise<unknown> =>
      work.repository(SealedDocument).insert({
        councilId,
        sealId: id,
        audience,
        document: canonicalJson(said),
        hash,
        salt: audience === 'restricted' ? salt : null,
      });
    await document('public', content.publicDocument, content.publicHash);
    await document('restricted', content.restrictedDocument, content.restrictedHash);
    await registerSeal(work, { seal, year: assessment.year, edition, pdfSha256: pdf.sha256 });
    await moveAssessment(work, assessment, 'seal', { after: { edition, seal, pdf: pdf.sha256 } });
    await this.tellOfMove.run(work, assessment, 'seal');
  }
}
