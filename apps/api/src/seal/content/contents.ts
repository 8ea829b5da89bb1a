import { Injectable } from '@nestjs/common';
import type { AppendixSource } from '../../report/appendix/source.js';
import { AppendixSources, type ReadSource } from '../../report/source/appendix-sources.js';
import type { Caller } from '../../work/caller.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { type RowsOf, Works } from '../../work/works.js';
import { type SealedDocumentRow, sealedDocumentStatement, type SealRow, sealStatement } from '../seal.store.js';
import { type Content, contentOf } from './content.js';
import type { PublicDocument, RestrictedDocument } from './documents.js';

/** The content of a year as it stands, and where it comes from. */
export interface YearContent {
  assessmentId: string;
  edition: number;
  /** Secret of the edition. */
  salt: Buffer;
  source: AppendixSource;
  content: Content;
}

type SealedRows = [SealRow, SealedDocumentRow, SealedDocumentRow];

/**
 * Works out what approvals and signatures are bound to. Of a sealed year it is what was sealed, whatever has become since of
 * names, of the year that it is set beside, or of the format in which such documents are made.
 */
@Injectable()
export class Contents {
  constructor(
    private readonly works: Works,
    private readonly sources: AppendixSources,
  ) {}

  /** @param year `2026/27` @throws NotHere */
  async read(caller: Caller, year: string): Promise<YearContent> {
    const read = await this.sources.read(caller, year);
    if (read.source.state !== 'sealed') return toContent(read);
    return toContent(read, await this.works.read<SealedRows>(caller, sealedStatements(caller.councilId, read)));
  }

  /**
   * As `read`, inside a work: sees what the work has changed. It stays so until the work ends when the work holds the
   * assessment for writing: every edit, of evidence too, holds the years it shows in.
   */
  async readIn(work: Work, year: string): Promise<YearContent> {
    const read = await this.sources.readIn(work, year);
    if (read.source.state !== 'sealed') return toContent(read);
    const rows = await Promise.all(
      sealedStatements(work.councilId, read).map(({ text, values, name }) => work.query(text, values, name)),
    );
    return toContent(read, rows as unknown as RowsOf<SealedRows>);
  }
}

function sealedStatements(councilId: string, { source: { year }, edition }: ReadSource): Statement[] {
  return [
    sealStatement(councilId, year, edition),
    sealedDocumentStatement(councilId, year, edition, 'public'),
    sealedDocumentStatement(councilId, year, edition, 'restricted'),
  ];
}

function toContent({ assessmentId, edition, salt, source }: ReadSource, sealed?: RowsOf<SealedRows>): YearContent {
  const content = (sealed && sealedContent(sealed)) ?? contentOf(source, edition, salt);
  return { assessmentId, edition, salt, source, content };
}

function sealedContent([[seal], [open], [restricted]]: RowsOf<SealedRows>): Content | undefined {
  if (!seal || !open || !restricted) return undefined;
  const { salted, contentHash } = seal;
  return {
    publicDocument: JSON.parse(open.document) as PublicDocument,
    restrictedDocument: JSON.parse(restricted.document) as RestrictedDocument,
    publicHash: open.hash,
    restrictedHash: restricted.hash,
    salted,
    contentHash,
  };
}
