import type { ChallengeRecord } from './challenge-record.js';
import { isPastReview } from './evidence-in-use.js';
import { askOfActions } from './follow-on-action-finding.js';

/** A follow-on action is complete, and evidence of that has left the library or is past its review. */
export const followOnActionCompletionInDoubt = askOfActions(
  {
    rule: 'follow-on-action-completion-in-doubt',
    field: 'evidence',
    explanation:
      'That it is complete was shown by evidence which does not stand as it did. Attach what shows it today, review the item, or change the status of the follow-on action.',
  },
  ({ standing, evidenceIds }, record) => {
    if (standing !== 'complete') return null;
    const withdrawn = evidenceIds.filter((id) => isWithdrawn(id, record)).length;
    const late = evidenceIds.filter((id) => isLate(id, record)).length;
    const wrong = [said(withdrawn, 'been withdrawn since'), said(late, 'passed the date of its review')].filter(
      (one) => one !== null,
    );
    if (wrong.length === 0) return null;
    return `This follow-on action is complete. Of the ${evidenceIds.length === 1 ? 'one item' : `${evidenceIds.length} items`} of evidence for that, ${wrong.join(' and ')}. What shows today that it was done?`;
  },
);

function said(count: number, what: string): string | null {
  if (count === 0) return null;
  return `${count} ${count === 1 ? 'has' : 'have'} ${what}`;
}

/** An item that was not handed in is not in the library. */
function isWithdrawn(id: string, { evidence }: ChallengeRecord): boolean {
  return evidence.get(id)?.withdrawn ?? true;
}

function isLate(id: string, { evidence, today }: ChallengeRecord): boolean {
  const item = evidence.get(id);
  return item !== undefined && !item.withdrawn && isPastReview(item, today);
}
