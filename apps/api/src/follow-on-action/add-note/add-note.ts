import { randomUUID } from 'node:crypto';
import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { FollowOnActionNote } from '../follow-on-action-note.entity.js';
import { mayAddNote } from '../follow-on-action.rules.js';
import { lockFollowOnAction, viewOf } from '../follow-on-action.store.js';
import type { FollowOnActionView } from '../follow-on-action.view.js';

/** Adds a progress note. It conflicts with nobody's edit, so it names no revision. @throws NotHere, Refused */
export async function addNote(work: Work, year: string, id: string, text: string): Promise<FollowOnActionView> {
  const assessment = await lockForEdit(work, year);
  const action = await lockFollowOnAction(work, assessment.id, id);
  await refuseInReview(work, assessment, action.themeKey);
  const noteId = await writeNote(work, id, text);
  record(work, {
    act: 'add-note',
    objectType: 'follow-on-action',
    objectId: id,
    objectTitle: action.title,
    assessmentId: assessment.id,
    before: null,
    after: { noteId, note: text, classification: action.classification },
  });
  return viewOf(work, year, id);
}

/** Writes a note of an action that the work holds, without an audit entry: whoever calls records it. @returns its id @throws Refused */
export async function writeNote(work: Work, followOnActionId: string, note: string): Promise<string> {
  const notes = work.repository(FollowOnActionNote);
  const { councilId } = work;
  refuseUnless(mayAddNote(await notes.countBy({ councilId, followOnActionId })));
  const id = randomUUID();
  await notes.insert({ councilId, id, followOnActionId, note, writtenBy: work.caller.personId, writtenAt: work.now });
  return id;
}
