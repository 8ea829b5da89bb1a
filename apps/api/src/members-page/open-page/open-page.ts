import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { MembersPage } from '../members-page.entity.js';
import { type MembersPageRow, membersPageStatement } from '../members-page.store.js';
import { mayOpenPage } from './open-page.rules.js';

/** Opens a year's sealed assessment to everybody; it stays as it is when it is open. @param year `2026/27` @throws NotHere, Refused */
export async function openPage(work: Work, year: string): Promise<void> {
  const { councilId, caller, now: openedAt } = work;
  const { id: assessmentId } = await lockAssessment(work, year, 'write');
  const { text, values, name } = membersPageStatement(councilId, year);
  const [page] = await work.query<MembersPageRow>(text, values, name);
  const edition = page?.newest ?? null;
  refuseUnless(mayOpenPage(edition));
  if (page?.openedAt) return;
  await work
    .repository(MembersPage)
    .insert({ councilId, assessmentId, openedAt, openedBy: caller.personId, openedByName: caller.name });
  recordMove(work, 'open-members-page', year, assessmentId);
}

/** Closes it again: its address answers as one that never was. @param year `2026/27` @throws NotHere */
export async function closePage(work: Work, year: string): Promise<void> {
  const { councilId } = work;
  const { id: assessmentId } = await lockAssessment(work, year, 'write');
  const { affected } = await work.repository(MembersPage).delete({ councilId, assessmentId });
  if (affected) recordMove(work, 'close-members-page', year, assessmentId);
}

function recordMove(work: Work, act: 'open-members-page' | 'close-members-page', year: string, id: string): void {
  const open = act === 'open-members-page';
  record(work, {
    act,
    objectType: 'assessment',
    objectId: id,
    objectTitle: year,
    assessmentId: id,
    before: { open: !open },
    after: { open },
  });
}
