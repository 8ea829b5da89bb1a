import { criteriaOf, type ModelDocument } from '@best-value/model';
import { verdict, type Reason, type Verdict } from '../work/refusals.js';
import { mostNotes, type FollowOnActionStatus } from './follow-on-action-words.js';

const needsEvidence: Reason = {
  code: 'complete-needs-evidence',
  field: 'status',
  message: 'A complete follow-on action needs evidence that it was done. Attach some, then mark it complete.',
};

/**
 * Whether a follow-on action may come to have a status.
 * @param from null for one that is being added
 * @param evidence how many items of the library are attached, not counting removed ones
 * @param note what is said with the change
 */
export function mayHaveStatus(
  from: FollowOnActionStatus | null,
  to: FollowOnActionStatus,
  evidence: number,
  note: string,
): Verdict {
  if (from === to) return verdict([]);
  if (to === 'complete' && evidence === 0) return verdict([needsEvidence]);
  if (to === 'cancelled' && note.trim() === '') {
    return verdict([
      { code: 'cancelled-needs-note', field: 'note', message: 'Say in a note why the follow-on action is cancelled.' },
    ]);
  }
  return verdict([]);
}

/** Whether evidence may be taken off: a complete action keeps its last item. @param others how many more there are, not counting removed ones */
export function mayDetach(status: FollowOnActionStatus, others: number): Verdict {
  if (status !== 'complete' || others > 0) return verdict([]);
  return verdict([
    {
      ...needsEvidence,
      message:
        'This is the only evidence that the follow-on action was done. Change its status or attach other evidence first.',
    },
  ]);
}

/** Whether a removed action may come back as it was. @param evidence how many items show it, not counting removed ones */
export function mayComeBack(status: FollowOnActionStatus, evidence: number): Verdict {
  if (status !== 'complete' || evidence > 0) return verdict([]);
  const message =
    'It was complete, and the evidence for that has been removed since. Put the evidence back into the library first.';
  return verdict([{ ...needsEvidence, message }]);
}

/** Whether one more note may be added. @param notes how many there are */
export function mayAddNote(notes: number): Verdict {
  if (notes < mostNotes) return verdict([]);
  return verdict([
    {
      code: 'too-many-notes',
      field: 'text',
      message: `A follow-on action has ${mostNotes} notes at most. Start another follow-on action.`,
    },
  ]);
}

/** Whether the assessment's model has the theme and every criterion. A criterion may be of another theme: one action often mends both. */
export function isInModel(model: ModelDocument, fields: { themeKey: string; criteria: readonly string[] }): Verdict {
  const because: Reason[] = [];
  if (!model.themes.some((theme) => theme.key === fields.themeKey)) {
    because.push({ code: 'unknown-theme', field: 'themeKey', message: 'There is no such theme in this assessment' });
  }
  const known = new Set(model.themes.flatMap(criteriaOf).map((criterion) => criterion.key));
  for (const key of fields.criteria) {
    if (!known.has(key))
      because.push({
        code: 'unknown-criterion',
        field: 'criteria',
        message: `There is no criterion “${key}” in this assessment`,
      });
  }
  return verdict(because);
}

/** An action has one owner: a person of the council, or someone named in words. */
export function hasOneOwner(fields: { ownerId: string | null; ownerTitle: string | null }): Verdict {
  if (fields.ownerId === null || fields.ownerTitle === null) return verdict([]);
  return verdict([
    { code: 'two-owners', field: 'ownerTitle', message: 'Choose a person or name the owner in words, not both' },
  ]);
}
