import { Injectable } from '@nestjs/common';
import type { PublicDocument, RestrictedDocument } from '../../seal/content/documents.js';
import { type SealedDocumentRow, sealedDocumentStatement, type SealRow, sealStatement } from '../../seal/seal.store.js';
import { toRestrictedSource, toSource } from '../../seal/sealed-source.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import { Works } from '../../work/works.js';
import { AppendixSources } from '../source/appendix-sources.js';
import type { RegisterAudience } from './register-document.js';
import type { RegisterSource } from './register-source.js';

interface RevisionRow {
  id: string;
  revision: number;
}

/** Reads what registers are made from. */
@Injectable()
export class RegisterSources {
  constructor(
    private readonly works: Works,
    private readonly sources: AppendixSources,
  ) {}

  /**
   * Of a sealed year what was sealed, whatever has become of names and library since; of another the year as it stands.
   * @param year `2026/27`
   * @throws NotHere, Refused when the caller is to score a theme blind first
   */
  async read(caller: Caller, year: string, audience: RegisterAudience): Promise<RegisterSource> {
    // Before the words themselves: a change in between makes a row look older than it is, and never newer.
    const [rows] = await this.works.read<[RevisionRow]>(caller, [revisionsStatement(caller.councilId, year)]);
    const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
    const { source, edition } = await this.sources.read(caller, year);
    if (source.state !== 'sealed') return { source, sealed: null, revisions };
    return { ...(await this.sealed(caller, year, edition, audience)), revisions };
  }

  private async sealed(
    caller: Caller,
    year: string,
    edition: number,
    audience: RegisterAudience,
  ): Promise<Omit<RegisterSource, 'revisions'>> {
    const [[seal], [row]] = await this.works.read<[SealRow, SealedDocumentRow]>(caller, [
      sealStatement(caller.councilId, year, edition),
      sealedDocumentStatement(caller.councilId, year, edition, audience),
    ]);
    if (!seal || !row) throw new NotHere('sealed edition');
    const source =
      audience === 'public'
        ? toSource(JSON.parse(row.document) as PublicDocument, seal.asAt, null)
        : toRestrictedSource(JSON.parse(row.document) as RestrictedDocument, seal.asAt, null);
    return { source, sealed: { edition, on: londonDate(seal.sealedAt) } };
  }
}

function revisionsStatement(councilId: string, year: string): Statement {
  return {
    name: 'register-revisions',
    text: `select id, revision from follow_on_action
      where council_id = $1 and assessment_id = (select id from assessment where council_id = $1 and year = $2) and removed_at is null`,
    values: [councilId, year],
  };
}
