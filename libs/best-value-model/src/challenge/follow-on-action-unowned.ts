import { saysSomething } from '../gaps/says-something.js';
import { askOfActions } from './follow-on-action-finding.js';

/** A follow-on action that is still to be done is nobody's. */
export const followOnActionUnowned = askOfActions(
  {
    rule: 'follow-on-action-unowned',
    field: 'owner',
    explanation:
      'What belongs to nobody is done by nobody. Name a person of the council, or a post elsewhere, who answers for it.',
  },
  ({ owner, standing }) =>
    standing === 'open' && !saysSomething(owner ?? '')
      ? 'This follow-on action has no owner. Who answers for it?'
      : null,
);
