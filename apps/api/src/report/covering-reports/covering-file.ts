import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { safeFileName } from '../../evidence/upload-file/file-name.js';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { Caller } from '../../work/caller.js';
import { NotAllowed, NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { buildCoveringDocument, coveringParts } from '../covering/build-covering-document.js';
import type { CoveringDocument } from '../covering/document.js';
import { OfficeThreads } from '../office/office-threads.js';
import { PdfRenderer } from '../render/pdf-renderer.js';
import { templateStatement, type TemplateRow } from '../templates/report-template.store.js';
import { type CoveringSource, CoveringSources } from './covering-sources.js';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES = { pdf: 'application/pdf', docx: WORD, template: WORD } as const;

/** As PDF, as Word in the built-in look, or as Word in the council's own template. */
export type CoveringFormat = keyof typeof TYPES;

export interface CoveringFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Makes the file of a covering report as it stands now: the same report gives the same bytes. */
@Injectable()
export class CoveringFiles {
  constructor(
    private readonly works: Works,
    private readonly sources: CoveringSources,
    private readonly renderer: PdfRenderer,
    private readonly office: OfficeThreads,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * @param year `2026/27`
   * @throws NotHere, NotAllowed to whoever may not see exempt text, TooManyRenderings, WritingEnded
   */
  async make(
    caller: Caller,
    year: string,
    id: string,
    format: CoveringFormat,
    audience: CoveringDocument['audience'],
  ): Promise<CoveringFile> {
    if (audience === 'restricted' && !caller.permissions.has('restricted:read'))
      throw new NotAllowed('Only people who may see exempt text see the restricted report.');
    const source = await this.sources.read(caller, year, id);
    const { form, values, facts } = source;
    const document = buildCoveringDocument(form, values, facts, audience);
    return {
      name: fileName(document, format),
      type: TYPES[format],
      bytes: await this.bytes(caller, source, document, format),
    };
  }

  private async bytes(
    caller: Caller,
    { form, values, facts }: CoveringSource,
    document: CoveringDocument,
    format: CoveringFormat,
  ): Promise<Uint8Array> {
    if (format === 'pdf') return (await this.renderer.renderCovering(document)).bytes;
    if (format === 'docx') return this.office.writeWord(document);
    const parts = coveringParts(form, values, facts, document.audience);
    return this.office.fillTemplate(await this.template(caller, form.key), { form, document, parts });
  }

  private async template(caller: Caller, form: string): Promise<Buffer> {
    const { councilId } = caller;
    const [[row]] = await this.works.read<[TemplateRow]>(caller, [templateStatement(councilId, form)]);
    if (!row?.fileId) throw new NotHere('template');
    return buffer((await this.store.read({ councilId, fileId: row.fileId })).bytes);
  }
}

/** As committee systems show it, and so that nobody takes a draft or a restricted report for the other. */
function fileName({ title, draft, audience }: CoveringDocument, format: CoveringFormat): string {
  const marks = `${draft ? 'DRAFT ' : ''}${audience === 'restricted' ? 'RESTRICTED ' : ''}`;
  const extension = format === 'pdf' ? 'pdf' : 'docx';
  return (
    safeFileName(`${marks}Covering report ${title.replaceAll(/[/\\]/gu, '-')}.${extension}`) ??
    `Covering report.${extension}`
  );
}
