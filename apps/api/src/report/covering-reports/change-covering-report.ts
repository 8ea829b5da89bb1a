import { randomUUID } from 'node:crypto';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { CoveringReport } from '../covering/covering-report.entity.js';
import { formOf } from '../forms/report-form.store.js';
import type { AddCoveringReportDto, CoveringReportDto } from './covering-report.dto.js';
import { mayAddReport, mayStandBeside, type Standing } from './covering-report.rules.js';
import { coveringSummary, lockCovering, lockCoveringAt } from './covering-report.store.js';
import type { CoveringSummaryView } from './covering-report.view.js';

type About = Pick<CoveringReport, 'title' | 'body' | 'meetsOn'>;

/** Begins a covering report by a form, which it keeps as it is now. @param year `2026/27` @throws NotHere, Refused */
export async function addCoveringReport(
  work: Work,
  year: string,
  { form: formKey, body, meetsOn = null }: AddCoveringReportDto,
): Promise<CoveringSummaryView> {
  const assessment = await lockAssessment(work, year, 'write');
  const form = await formOf(work, formKey);
  const about: About = { title: `Best Value self-assessment ${year}`, body: body.trim(), meetsOn };
  const others = await othersOf(work, assessment);
  refuseUnless(mayAddReport(others.length), mayStandBeside(standingOf({ form, ...about }), others));
  const { councilId, now, caller } = work;
  const id = randomUUID();
  await work.repository(CoveringReport).insert({
    ...about,
    councilId,
    id,
    assessmentId: assessment.id,
    form: { key: form.key, title: form.title, body: form.body, fields: form.fields },
    createdAt: now,
    updatedAt: now,
    updatedBy: caller.personId,
  });
  recordReport(work, 'add-covering-report', { id, assessmentId: assessment.id, ...about }, null, {
    form: form.title,
    ...about,
  });
  return coveringSummary(work, year, id);
}

/** Changes its title and the meeting it is written for. @throws NotHere, Stale, Refused */
export async function changeCoveringReport(
  work: Work,
  year: string,
  id: string,
  revision: number,
  input: CoveringReportDto,
): Promise<CoveringSummaryView> {
  const assessment = await lockAssessment(work, year, 'write');
  const report = await lockCoveringAt(work, assessment, id, revision);
  const { title, body, meetsOn } = report;
  const after: About = { title: input.title, body: input.body, meetsOn: input.meetsOn ?? null };
  const before: About = { title, body, meetsOn };
  if (JSON.stringify(before) === JSON.stringify(after)) return coveringSummary(work, year, id);
  refuseUnless(mayStandBeside(standingOf({ form: report.form, ...after }), await othersOf(work, assessment, id)));
  await update(work, report, after);
  recordReport(work, 'change-covering-report', { ...report, ...after }, before, after);
  return coveringSummary(work, year, id);
}

/** Takes a report away that should not stand there; all that was typed stays and comes back with it. @throws NotHere, Stale */
export async function removeCoveringReport(work: Work, year: string, id: string, revision: number): Promise<void> {
  const assessment = await lockAssessment(work, year);
  const report = await lockCoveringAt(work, assessment, id, revision);
  await update(work, report, { removedAt: work.now });
  recordReport(work, 'remove-covering-report', report, { title: report.title }, null);
}

/** Puts a removed report back with all that was typed. @throws NotHere, Refused */
export async function restoreCoveringReport(work: Work, year: string, id: string): Promise<CoveringSummaryView> {
  const assessment = await lockAssessment(work, year, 'write');
  const report = await lockCovering(work, assessment, id, 'write', true);
  const others = await othersOf(work, assessment);
  refuseUnless(mayAddReport(others.length), mayStandBeside(standingOf(report), others));
  await update(work, report, { removedAt: null });
  recordReport(work, 'restore-covering-report', report, null, { title: report.title });
  return coveringSummary(work, year, id);
}

function standingOf({ form, body, meetsOn }: Pick<CoveringReport, 'form' | 'body' | 'meetsOn'>): Standing {
  return { form: form.key, formTitle: form.title, body: body.trim(), meetsOn };
}

async function othersOf(work: Work, { id: assessmentId }: Assessment, but = ''): Promise<Standing[]> {
  const rows = await work.query<Standing & { id: string }>(
    `select id, form ->> 'key' as form, form ->> 'title' as "formTitle", trim(body) as body, meets_on::text as "meetsOn"
     from covering_report where council_id = $1 and assessment_id = $2 and removed_at is null`,
    [work.councilId, assessmentId],
  );
  return rows.filter(({ id }) => id !== but);
}

async function update(
  work: Work,
  { id, revision }: CoveringReport,
  change: Partial<About & Pick<CoveringReport, 'removedAt'>>,
): Promise<void> {
  const { councilId, now: updatedAt, caller } = work;
  await work
    .repository(CoveringReport)
    .update({ councilId, id }, { ...change, revision: revision + 1, updatedAt, updatedBy: caller.personId });
}

function recordReport(
  work: Work,
  act: string,
  { id, title, body, assessmentId }: Pick<CoveringReport, 'id' | 'title' | 'body' | 'assessmentId'>,
  before: object | null,
  after: object | null,
): void {
  const objectTitle = [title, body].filter((part) => part.trim() !== '').join(', ');
  record(work, { act, objectType: 'covering-report', objectId: id, objectTitle, assessmentId, before, after });
}
