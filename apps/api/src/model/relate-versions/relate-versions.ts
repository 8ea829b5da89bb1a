import { Injectable } from '@nestjs/common';
import {
  type Crosswalk,
  type ModelDocument,
  type ModelProblem,
  proposeCrosswalk,
  validateCrosswalk,
} from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import type { Caller } from '../../work/caller.js';
import { BadInput, Stale } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import { Works } from '../../work/works.js';
import { holdVersions } from '../council-version.store.js';
import { ModelCrosswalk } from '../model-crosswalk.entity.js';
import { Models } from '../models.js';
import type { RelateVersionsDto } from './relate-versions.dto.js';
import type { VersionRelationView } from './relate-versions.view.js';

/** Ids of two versions, the earlier first. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
}

interface DecidedRow {
  number: number;
  document: Crosswalk;
  decided_at: Date;
  decided_by_name: string | null;
}

/** How a council holds that the criteria of one version became those of another: proposed from their words, decided by a person. */
@Injectable()
export class RelateVersions {
  constructor(
    private readonly works: Works,
    private readonly models: Models,
  ) {}

  /** @throws NotHere; BadInput when both are the same */
  async read(caller: Caller, pair: VersionPair): Promise<VersionRelationView> {
    const { from, to } = await this.both(caller, pair);
    const [[row]] = await this.works.read<[DecidedRow]>(caller, [decidedStatement(caller.councilId, pair)]);
    return { ...toView(pair, row), proposals: proposeCrosswalk(from, to) };
  }

  /** @param revision of what was decided last, 0 for nothing @throws NotHere; BadInput naming each wrong relation; Stale */
  async decide(
    caller: Caller,
    pair: VersionPair,
    revision: number,
    { relations }: RelateVersionsDto,
  ): Promise<VersionRelationView> {
    const { from, to } = await this.both(caller, pair);
    const document: Crosswalk = {
      ...pair,
      relations: relations.map((one) => ({ relation: one.relation, from: one.from, to: one.to, why: one.why.trim() })),
    };
    const problems = validateCrosswalk(document, from, to);
    if (problems.length > 0) throw new BadInput(problems.map((problem) => fieldError(problem, document, from, to)));
    return this.works.write(caller, (work) => this.save(work, pair, revision, document));
  }

  private async save(
    work: Work,
    pair: VersionPair,
    revision: number,
    document: Crosswalk,
  ): Promise<VersionRelationView> {
    // Of two who decide at once the second finds that it has moved on.
    await holdVersions(work);
    const { text, values } = decidedStatement(work.councilId, pair);
    const [last] = await work.query<DecidedRow>(text, values);
    if ((last?.number ?? 0) !== revision)
      throw new Stale(
        { ...toView(pair, last), proposals: [] },
        last?.decided_by_name ?? null,
        (last?.decided_at ?? work.now).toISOString(),
      );
    const { councilId, now: decidedAt, caller } = work;
    const number = revision + 1;
    await work.repository(ModelCrosswalk).insert({
      councilId,
      fromModel: pair.from,
      toModel: pair.to,
      number,
      document,
      decidedAt,
      decidedBy: caller.personId,
    });
    record(work, {
      act: 'relate-versions',
      objectType: 'crosswalk',
      objectId: `${pair.from}/${pair.to}`,
      objectTitle: `${pair.from} to ${pair.to}`,
      before: last ? countsOf(last.document) : null,
      after: { ...countsOf(document), number },
    });
    return {
      ...toView(pair, { number, document, decided_at: decidedAt, decided_by_name: caller.name }),
      proposals: [],
    };
  }

  private async both({ councilId }: Caller, pair: VersionPair): Promise<{ from: ModelDocument; to: ModelDocument }> {
    if (pair.from === pair.to)
      throw new BadInput([{ field: 'to', message: 'Choose two different versions to relate to each other' }]);
    const [from, to] = await Promise.all([this.models.get(pair.from, councilId), this.models.get(pair.to, councilId)]);
    return { from: from.document, to: to.document };
  }
}

function decidedStatement(councilId: string, { from, to }: VersionPair): Statement {
  return {
    text: `select model_crosswalk.number, model_crosswalk.document, model_crosswalk.decided_at, person.name as decided_by_name
      from model_crosswalk left join person on person.id = model_crosswalk.decided_by
      where model_crosswalk.council_id = $1 and from_model = $2 and to_model = $3 order by number desc limit 1`,
    values: [councilId, from, to],
  };
}

function toView({ from, to }: VersionPair, row: DecidedRow | undefined): Omit<VersionRelationView, 'proposals'> {
  return {
    from,
    to,
    revision: row?.number ?? 0,
    decidedAt: row?.decided_at.toISOString() ?? null,
    decidedBy: row?.decided_by_name ?? null,
    relations: row?.document.relations ?? [],
  };
}

/** How many relations of each kind there are: what the history says of a crosswalk. */
function countsOf({ relations }: Crosswalk): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { relation } of relations) counts[relation] = (counts[relation] ?? 0) + 1;
  return counts;
}

/** A problem at the relation that it is in, as `relations.3`; what no relation names at the list. */
function fieldError(
  { path, actual, expected, tip }: ModelProblem,
  { relations }: Crosswalk,
  from: ModelDocument,
  to: ModelDocument,
): { field: string; message: string } {
  const [, list = 'relations', index] = path.split('/');
  const relation = index === undefined ? undefined : relations[Number(index)];
  const field = relation ? `${list}.${index}` : list;
  const said = withSentences(`Expected ${expected}; found ${actual}. ${tip}`, [from, to]);
  return { field, message: said };
}

/** Criteria by their sentences instead of their keys: whoever relates them has never seen a key. */
function withSentences(message: string, models: readonly ModelDocument[]): string {
  const sentences = new Map<string, string>(
    models.flatMap(({ themes }) =>
      themes.flatMap(({ characteristics, indicators }) =>
        [...characteristics, ...indicators].map(
          ({ key, text }) => [`"${key}"`, `“${text.split('\n')[0]?.slice(0, 80)}”`] as const,
        ),
      ),
    ),
  );
  const quoted = /"[a-z0-9/-]+"/g;
  return message.replaceAll(quoted, (key) => sentences.get(key) ?? key);
}
