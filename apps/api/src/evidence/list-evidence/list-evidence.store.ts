import type { Caller } from '../../work/caller.js';
import type { Statement } from '../../work/statement.js';
import { evidenceColumns, type EvidenceRow, evidenceTables } from '../evidence.store.js';
import { visibleLevels } from '../visible-levels.js';
import type { ListEvidenceQuery } from './list-evidence.dto.js';

const orders = {
  title: 'lower(e.title)',
  '-title': 'lower(e.title) desc',
  updated: 'e.updated_at',
  '-updated': 'e.updated_at desc',
  reviewBy: 'e.review_by nulls last',
  '-reviewBy': 'e.review_by desc nulls last',
  issued: 'e.issued_on nulls last',
  '-issued': 'e.issued_on desc nulls last',
} as const;

/** What the list can be sorted by; a minus turns it round. */
export const sorts = Object.keys(orders) as Sort[];
export type Sort = keyof typeof orders;

export type EvidenceInListRow = EvidenceRow & { uses: number };

// Each filter that was not asked for is null and lets everything through, so that the statement is always the same one.
const linked = `select 1 from evidence_link l join assessment a on a.council_id = l.council_id and a.id = l.assessment_id
  where l.council_id = $1 and l.evidence_id = e.id and l.removed_at is null`;
const usesOfItem = `(select count(*)::int from evidence_link l where l.council_id = $1 and l.evidence_id = e.id and l.removed_at is null)
  + (select count(*)::int from follow_on_action_evidence u join follow_on_action o on o.council_id = u.council_id and o.id = u.follow_on_action_id
     where u.council_id = $1 and u.evidence_id = e.id and o.removed_at is null and o.classification->>'level' = any($2))`;
const searched = `lower(concat_ws(' ', e.title, e.issuing_body, f.name, e.address, e.statement, e.metric->>'name', e.metric->>'value'))`;
const filter = `e.council_id = $1 and e.removed_at is null and e.classification->>'level' = any($2)
  and ($3::text[] is null or ${searched} like all($3))
  and ($4::text is null or e.kind = $4)
  and ($5::text is null or e.classification->>'level' = $5)
  and (($6::text is null and $7::text is null) or exists (${linked} and ($6 is null or l.theme_key = $6) and ($7 is null or a.year = $7)))
  and ($8::boolean is null or (${usesOfItem} > 0) = $8)`;

/** One page of the library, and how many items there are on all pages: two statements for one trip. */
export function listStatements(caller: Caller, query: ListEvidenceQuery): [Statement, Statement] {
  const values = [
    caller.councilId,
    visibleLevels(caller),
    patterns(query.search),
    query.kind ?? null,
    query.level ?? null,
    query.theme ?? null,
    query.year?.replace('-', '/') ?? null,
    query.used === undefined ? null : query.used === 'true',
  ];
  return [
    {
      name: `evidence-list ${query.sort}`,
      text: `select ${evidenceColumns}, ${usesOfItem} as uses from ${evidenceTables} where ${filter} order by ${orders[query.sort]}, e.id limit $9 offset $10`,
      values: [...values, query.size, (query.page - 1) * query.size],
    },
    {
      name: 'evidence-list-total',
      text: `select count(*)::int as total from ${evidenceTables} where ${filter}`,
      values,
    },
  ];
}

/** Each word of a search as a pattern for `like`, with the signs that mean something there escaped; null when there is no word. */
function patterns(search: string | undefined): string[] | null {
  const words = (search ?? '').toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 10);
  return words.length === 0 ? null : words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
