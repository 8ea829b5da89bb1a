import type { Caller } from '../../work/caller.js';
import { NotAllowed, NotHere } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Works } from '../../work/works.js';
import {
  actionsText,
  mayRestore,
  overdueText,
  toFollowOnActionView,
  visibleTo,
  whichText,
  type FollowOnActionRow,
} from '../follow-on-action-rows.js';
import type { FollowOnActionsView } from '../follow-on-action.view.js';
import { londonDate } from '../london-date.js';
import type { FollowOnActionSort, ListFollowOnActionsQuery } from './list-follow-on-actions.dto.js';

/** How many of an action's notes a list shows. */
const notesInList = 3;

const orders: Record<FollowOnActionSort, string> = {
  dueOn: 'action.due_on nulls last',
  '-dueOn': 'action.due_on desc nulls last',
  title: 'lower(action.title)',
  status: `array_position(array['at-risk', 'not-started', 'on-track', 'complete', 'cancelled'], action.status), action.due_on nulls last`,
  owner: `lower(coalesce(owner.name, action.owner_title)) nulls last`,
  '-updated': 'action.updated_at desc',
};

/** The follow-on actions of an assessment that the caller may see. @param year `2026/27` @throws NotHere, NotAllowed */
export async function listFollowOnActions(
  works: Works,
  caller: Caller,
  year: string,
  query: ListFollowOnActionsQuery,
): Promise<FollowOnActionsView> {
  if (query.removed === 'true' && !mayRestore(caller))
    throw new NotAllowed('Only people who may change follow-on actions see the removed ones.');
  const [[assessment], [count], rows] = await works.read<[object, { total: number }, FollowOnActionRow]>(
    caller,
    statements(caller, year, query, londonDate(new Date())),
  );
  if (!assessment) throw new NotHere('year');
  return { items: rows.map(toFollowOnActionView), total: count?.total ?? 0, page: query.page, size: query.size };
}

function statements(caller: Caller, year: string, query: ListFollowOnActionsQuery, today: string): Statement[] {
  const values: unknown[] = [caller.councilId, today, year];
  const which = query.removed === 'true' ? 'removed' : 'kept';
  const conditions = ['action.assessment_id = (select id from assessment where council_id = $1 and year = $3)'];
  if (query.theme !== undefined) conditions.push(`action.theme_key = $${values.push(query.theme)}`);
  if (query.owner !== undefined) conditions.push(`action.owner_id = $${values.push(query.owner)}`);
  if (query.status !== undefined) conditions.push(`action.status = $${values.push(query.status)}`);
  if (query.overdue !== undefined) conditions.push(`${overdueText} = $${values.push(query.overdue === 'true')}`);
  const asked = conditions.join(' and ');
  const count = `select count(*)::int as total, $2::date from follow_on_action action
    where action.council_id = $1 and ${whichText[which]} and ${visibleTo(caller, 'action')} and ${asked}`;
  const page = `${actionsText(caller, notesInList, which)} and ${asked} order by ${orders[query.sort]}, action.id limit ${query.size} offset ${(query.page - 1) * query.size}`;
  return [
    { text: 'select 1 from assessment where council_id = $1 and year = $2', values: [caller.councilId, year] },
    { text: count, values },
    { text: page, values },
  ];
}
