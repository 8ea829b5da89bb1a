import { visibleTo } from '../../follow-on-action/follow-on-action-rows.js';
import { kindOfWork, mostOfAKind, yearPath } from '../waiting.js';

/** What is due later than this waits for nobody yet. */
const daysAhead = 28;

interface Row {
  id: string;
  year: string;
  title: string;
  due_on: string;
}

/** Open follow-on actions that the person owns and that are due soon or overdue. Those of earlier years go on in the newest. */
export const followOnActionsDue = kindOfWork<Row>({
  key: 'follow-on-action-due',
  needs: 'follow-on-action:read',
  statement: ({ caller, personId, today }) => ({
    text: `
      select action.id, assessment.year, action.title, action.due_on::text
      from assessment join follow_on_action action on action.council_id = $1 and action.assessment_id = assessment.id
      where assessment.council_id = $1 and assessment.year = (select max(year) from assessment where council_id = $1) and action.owner_id = $2 and action.removed_at is null
        and action.status not in ('complete', 'cancelled') and action.due_on <= $3::date + ${daysAhead} and ${visibleTo(caller, 'action')}
      order by action.due_on, action.id limit ${mostOfAKind}`,
    values: [caller.councilId, personId, today],
  }),
  items: (rows, { caller }) =>
    Promise.resolve(
      rows.map(({ id, year, title, due_on: dueOn }) => ({
        says: `See to the follow-on action “${title}” of ${year}`,
        path: `${yearPath(caller, year)}/follow-on-actions/${id}`,
        dueOn,
      })),
    ),
});
