import { dayInWords } from './days.js';
import { askOfActions } from './follow-on-action-finding.js';

/** A follow-on action should have been done before today. On the day itself there is still time. */
export const followOnActionOverdue = askOfActions(
  {
    rule: 'follow-on-action-overdue',
    field: 'dueOn',
    explanation:
      'A date that has gone by without a word looks forgotten. Mark it complete with evidence, or set a new date and say why in a note.',
  },
  ({ dueOn, standing }, { today }) =>
    standing === 'open' && dueOn !== null && dueOn < today
      ? `This follow-on action was due on ${dayInWords(dueOn)} and is not complete. What holds it up, and when will it be done?`
      : null,
);
