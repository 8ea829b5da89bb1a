import { Injectable } from '@nestjs/common';
import { posts, postTitle, type PostKey } from '../../council/posts/posts.js';
import { contentOf } from '../../seal/content/content.js';
import { SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import { type SignatureRow, signaturesStatement } from '../../sign-off/signature.store.js';
import type { Caller } from '../../work/caller.js';
import { NotHere } from '../../work/refusals.js';
import { Works } from '../../work/works.js';
import { publicMaterial } from '../appendix/public-material.js';
import type { AppendixSource } from '../appendix/source.js';
import { appendixTitle } from '../pack/file-names.js';
import { AppendixSources } from '../source/appendix-sources.js';
import type { CoveringValues } from '../covering/answers.js';
import type { CoveringFacts, OfficerFacts } from '../covering/facts.js';
import type { ReportForm } from '../covering/form.js';
import { backgroundPapers } from '../covering/background-papers.js';
import { offeredTexts } from '../covering/offers.js';
import {
  coveringStatement,
  type CoveringRow,
  type FieldRow,
  fieldsStatement,
  toValues,
} from './covering-report.store.js';

/** Everything that a covering report is made from. */
export interface CoveringSource {
  row: CoveringRow;
  fields: FieldRow[];
  form: ReportForm;
  values: CoveringValues;
  facts: CoveringFacts;
}

/** Reads what a covering report is made from: what officers wrote, and the assessment as it was sealed or as it stands. */
@Injectable()
export class CoveringSources {
  constructor(
    private readonly works: Works,
    private readonly sources: AppendixSources,
    private readonly editions: SealedEditions,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused when the caller is to score a theme blind first */
  async read(caller: Caller, year: string, id: string): Promise<CoveringSource> {
    const { councilId } = caller;
    const [[row], fields, signatures] = await this.works.read<[CoveringRow, FieldRow, SignatureRow]>(caller, [
      coveringStatement(councilId, year, id),
      fieldsStatement(councilId, id),
      signaturesStatement(councilId, year),
    ]);
    if (!row) throw new NotHere('covering report');
    const facts = await this.facts(caller, year, row, signatures);
    return { row, fields, form: row.form, values: toValues(fields), facts };
  }

  private async facts(
    caller: Caller,
    year: string,
    row: CoveringRow,
    signatures: readonly SignatureRow[],
  ): Promise<CoveringFacts> {
    const read = await this.sources.read(caller, year);
    const meeting = { title: row.title, body: row.body, day: row.meets_on };
    const { council } = read.source;
    if (read.source.state === 'sealed') {
      const { source, statements } = await this.editions.material(caller, year, read.edition);
      const officers = posts.map(({ title }): OfficerFacts => {
        const said = statements.find(({ post }) => post === title.toLowerCase());
        return { post: title, said: said ? { ...pick(said), current: true } : null };
      });
      return { ...factsOf(source, council), meeting, sealed: true, officers };
    }
    const { contentHash } = contentOf(read.source, read.edition, read.salt);
    const officers = posts.map(({ key }) => officerOf(key, signatures, contentHash));
    return { ...factsOf(read.source, council), meeting, sealed: false, officers };
  }
}

function factsOf(
  source: AppendixSource,
  { name, brandColour }: AppendixSource['council'],
): Pick<CoveringFacts, 'council' | 'year' | 'asAt' | 'backgroundPapers' | 'appendices' | 'offers'> {
  const material = publicMaterial(source);
  return {
    council: { name, brandColour },
    year: source.year,
    asAt: source.asAt,
    backgroundPapers: backgroundPapers(material),
    appendices: [appendixTitle(source.year)],
    offers: offeredTexts(material),
  };
}

/** What was said last for a post: of the text as it stands, or else of an earlier one. */
function officerOf(post: PostKey, signatures: readonly SignatureRow[], contentHash: string): OfficerFacts {
  const own = signatures.filter((row) => row.post === post);
  const said = own.findLast((row) => row.content_hash === contentHash) ?? own.at(-1);
  const current = said?.content_hash === contentHash;
  return { post: postTitle(post), said: said ? { ...pick(said), current } : null };
}

function pick({ comment, declaration }: { readonly comment: string; readonly declaration: string | null }) {
  return { comment, declaration };
}
