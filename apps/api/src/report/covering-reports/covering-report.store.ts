import { personName } from '../../council/person-name.js';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { NotHere, Stale } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import type { CodedItem, Contact, CoveringValues, FieldAnswer, FieldClassification } from '../covering/answers.js';
import { CoveringReport } from '../covering/covering-report.entity.js';
import type { ReportForm } from '../covering/form.js';
import { mostReports } from './covering-report.rules.js';
import type { CoveringSummaryView } from './covering-report.view.js';

export interface CoveringRow {
  id: string;
  form: ReportForm;
  title: string;
  body: string;
  meets_on: string | null;
  revision: number;
  /** Of the report or of any field of it. */
  changed_at: Date;
  changed_by: string | null;
}

export interface FieldRow {
  field_key: string;
  written: string;
  items: CodedItem[];
  cells: string[][];
  contacts: Contact[];
  classification: FieldClassification;
  cleared_by: string;
  cleared_on: string | null;
  offered: string | null;
  revision: number;
}

const lastOf = `lateral (
    select updated_at, updated_by from (
      select r.updated_at, r.updated_by
      union all select f.updated_at, f.updated_by from covering_field f where f.council_id = r.council_id and f.report_id = r.id) each_change
    order by updated_at desc limit 1) last`;

const rowsText = `select r.id, r.form, r.title, r.body, r.meets_on::text, r.revision, last.updated_at as changed_at, changer.name as changed_by
  from covering_report r join assessment a on a.council_id = r.council_id and a.id = r.assessment_id
  cross join ${lastOf} left join person changer on changer.id = last.updated_by
  where r.council_id = $1 and a.year = $2`;

/** The covering reports of a year, in the order they were begun, or those that were removed from it, the last first. */
export function coveringReportsStatement(councilId: string, year: string, removed: boolean): Statement {
  const which = removed ? 'is not null order by r.removed_at desc, r.id' : 'is null order by r.created_at, r.id';
  return {
    // Removed ones count to no bound, so their list has one of its own.
    text: `${rowsText} and r.removed_at ${which} limit ${mostReports * 2}`,
    values: [councilId, year],
  };
}

export function coveringStatement(councilId: string, year: string, id: string): Statement {
  return { text: `${rowsText} and r.removed_at is null and r.id = $3`, values: [councilId, year, id] };
}

/** What is written in a report; a form has so many fields at most that there is no other bound. */
export function fieldsStatement(councilId: string, id: string): Statement {
  return {
    text: `select field_key, written, items, cells, contacts, classification, cleared_by, cleared_on::text, offered, revision
      from covering_field where council_id = $1 and report_id = $2`,
    values: [councilId, id],
  };
}

export function toAnswer(row: FieldRow): FieldAnswer {
  return {
    value: { text: row.written, items: row.items, rows: row.cells, contacts: row.contacts },
    classification: row.classification,
    clearedBy: row.cleared_by,
    clearedOn: row.cleared_on,
    offered: row.offered,
  };
}

export function toValues(rows: readonly FieldRow[]): CoveringValues {
  return new Map(rows.map((row) => [row.field_key, toAnswer(row)]));
}

export function toCoveringSummary(row: CoveringRow): CoveringSummaryView {
  const { id, form, title, body, meets_on, revision, changed_at, changed_by } = row;
  return {
    id,
    formTitle: form.title,
    title,
    body,
    meetsOn: meets_on,
    revision,
    changedAt: changed_at.toISOString(),
    changedBy: changed_by,
  };
}

/** A report as the list shows it, within the work. @throws NotHere */
export async function coveringSummary(work: Work, year: string, id: string): Promise<CoveringSummaryView> {
  const { text, values } = coveringStatement(work.councilId, year, id);
  const [row] = await work.query<CoveringRow>(text, values);
  if (!row) throw new NotHere('covering report');
  return toCoveringSummary(row);
}

/**
 * A covering report, held until the work ends: weakly for those who write in its fields, so that two can at once.
 * @param removed whether a removed one is looked for instead
 * @throws NotHere
 */
export async function lockCovering(
  work: Work,
  assessment: Pick<Assessment, 'id'>,
  id: string,
  hold: 'share' | 'write',
  removed = false,
): Promise<CoveringReport> {
  const report = await work.repository(CoveringReport).findOne({
    where: { councilId: work.councilId, id, assessmentId: assessment.id },
    lock: { mode: hold === 'share' ? 'pessimistic_read' : 'pessimistic_write' },
  });
  if (!report || (report.removedAt !== null) !== removed) throw new NotHere('covering report');
  return report;
}

/** As `lockCovering`, for a change of what the caller saw. @throws NotHere, Stale */
export async function lockCoveringAt(
  work: Work,
  assessment: Pick<Assessment, 'id' | 'year'>,
  id: string,
  revision: number,
): Promise<CoveringReport> {
  const report = await lockCovering(work, assessment, id, 'write');
  if (report.revision === revision) return report;
  throw new Stale(
    await coveringSummary(work, assessment.year, id),
    await personName(work, report.updatedBy),
    report.updatedAt.toISOString(),
  );
}
