import type { Caller } from '../../work/caller.js';
import { NotAllowed, NotHere } from '../../work/refusals.js';
import type { Works } from '../../work/works.js';
import { meetingsStatement, toMeetingView, type MeetingRow } from '../meeting-rows.js';
import type { MeetingsView } from '../meeting.view.js';

/** The meetings of a year by date, or those that were removed. @param year `2026/27` @throws NotHere, NotAllowed */
export async function listMeetings(
  works: Works,
  caller: Caller,
  year: string,
  removed: boolean,
): Promise<MeetingsView> {
  if (removed && !caller.permissions.has('meeting:write'))
    throw new NotAllowed('Only people who may record meetings see the removed ones.');
  const [[assessment], rows] = await works.read<[{ edition: number }, MeetingRow]>(caller, [
    { text: 'select edition from assessment where council_id = $1 and year = $2', values: [caller.councilId, year] },
    meetingsStatement(caller.councilId, year, removed),
  ]);
  if (!assessment) throw new NotHere('year');
  return { items: rows.map(toMeetingView), edition: assessment.edition };
}
