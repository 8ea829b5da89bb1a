import { askOfActions } from './follow-on-action-finding.js';

/** A follow-on action that is still to be done has no date. */
export const followOnActionUndated = askOfActions(
  {
    rule: 'follow-on-action-undated',
    field: 'dueOn',
    explanation: 'Without a date nobody can tell whether it is late, and members cannot hold anyone to it. Set one.',
  },
  ({ dueOn, standing }) =>
    standing === 'open' && dueOn === null ? 'This follow-on action has no due date. By when will it be done?' : null,
);
