import type { Classification } from '../classification/classification.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import type { Statement } from '../work/statement.js';
import type { EvidenceKind, Metric } from './evidence-kind.js';
import { Evidence } from './evidence.entity.js';
import type { EvidenceView } from './evidence.view.js';
import { maySee, visibleLevels } from './visible-levels.js';

/** An item with its file's particulars and the name of who changed it last. */
export interface EvidenceRow {
  id: string;
  kind: EvidenceKind;
  title: string;
  issuing_body: string;
  issued_on: string | null;
  period_from: string | null;
  period_to: string | null;
  grade: string | null;
  grade_words: string | null;
  review_by: string | null;
  classification: Classification;
  address: string | null;
  statement: string | null;
  metric: Metric | null;
  file: { name: string; size: number; sha256: string; type: string } | null;
  revision: number;
  updated_at: Date;
  updated_by: string | null;
  updated_by_name: string | null;
  removed_at: Date | null;
}

export const evidenceColumns = `e.id, e.kind, e.title, e.issuing_body, e.issued_on::text, e.period_from::text, e.period_to::text, e.grade, e.grade_words,
  e.review_by::text, e.classification, e.address, e.statement, e.metric, e.revision, e.updated_at, e.updated_by, person.name as updated_by_name, e.removed_at,
  case when f.id is not null then jsonb_build_object('name', f.name, 'size', f.size, 'sha256', f.sha256, 'type', f.type) end as file`;

export const evidenceTables = `evidence e left join stored_file f on f.council_id = e.council_id and f.id = e.file_id left join person on person.id = e.updated_by`;

/** One item, when the caller may see it; also when it was removed. */
export function evidenceStatement(caller: Caller, id: string): Statement {
  return {
    name: 'evidence-item',
    text: `select ${evidenceColumns} from ${evidenceTables} where e.council_id = $1 and e.id = $2 and e.classification->>'level' = any($3)`,
    values: [caller.councilId, id, visibleLevels(caller)],
  };
}

/** An item as it stands within the work. @throws NotHere */
export async function readEvidence(work: Work, id: string): Promise<EvidenceView> {
  const { text, values } = evidenceStatement(work.caller, id);
  const [row] = await work.query<EvidenceRow>(text, values);
  if (!row) throw new NotHere('item of evidence');
  return toEvidenceView(row);
}

/**
 * An item that the caller may see, held until the work ends.
 * @throws NotHere also when it was removed, unless removed ones are asked for
 */
export async function lockEvidence(work: Work, id: string, including: 'kept' | 'removed' = 'kept'): Promise<Evidence> {
  const item = await work
    .repository(Evidence)
    .findOne({ where: { councilId: work.councilId, id }, lock: { mode: 'pessimistic_write' } });
  if (!item || !maySee(work.caller, item.classification)) throw new NotHere('item of evidence');
  if (item.removedAt !== null && including === 'kept') throw new NotHere('item of evidence');
  return item;
}

export function toEvidenceView(row: EvidenceRow): EvidenceView {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    issuingBody: row.issuing_body,
    issuedOn: row.issued_on,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    grade: row.grade,
    gradeWords: row.grade_words,
    reviewBy: row.review_by,
    classification: row.classification,
    address: row.address,
    statement: row.statement,
    metric: row.metric,
    file: row.file,
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by === null ? null : { id: row.updated_by, name: row.updated_by_name ?? '' },
    removedAt: row.removed_at?.toISOString() ?? null,
  };
}

/** What the audit trail keeps of an item. The classification goes with it, so that a reader of the trail is shown no more than of the item. */
export function evidenceContent(item: Evidence): object {
  const {
    kind,
    title,
    issuingBody,
    issuedOn,
    periodFrom,
    periodTo,
    grade,
    gradeWords,
    reviewBy,
    classification,
    address,
    statement,
    metric,
    fileId,
  } = item;
  return {
    kind,
    title,
    issuingBody,
    issuedOn,
    periodFrom,
    periodTo,
    grade,
    gradeWords,
    reviewBy,
    classification,
    address,
    statement,
    metric,
    fileId,
  };
}

/**
 * Holds every year an item is used in: one that is being moved on at this moment is waited for, and one that is not can no
 * longer leave drafting meanwhile.
 */
export async function holdYearsOf(work: Work, id: string): Promise<void> {
  await work.query(
    `select 1 from assessment where council_id = $1 and id in
     (select assessment_id from evidence_link where council_id = $1 and evidence_id = $2 and removed_at is null
      union select o.assessment_id from follow_on_action o join follow_on_action_evidence u on u.council_id = o.council_id and u.follow_on_action_id = o.id
      where o.council_id = $1 and u.evidence_id = $2) order by id for share`,
    [work.councilId, id],
  );
}
