import type { DemoAssessment, DemoFollowOnAction, DemoFollowOnActionStatus, DemoNote } from './demo/demo-types.js';

/** A follow-on action as it goes through one year of the demo. */
export interface DemoActionInYear {
  action: DemoFollowOnAction;
  /** As it stands when the year opens, or when the action is new. */
  opening: 'not-started' | 'on-track' | 'at-risk';
  /** The notes of this year, in order. */
  notes: readonly DemoNote[];
  /** As it stands at the year's end, and the day it came to stand so. */
  closing: { status: DemoFollowOnActionStatus; on: string };
}

/** When an action came to stand as it does today: with its last note, or when it was due. */
function settledOn({ notes, dueOn }: DemoFollowOnAction): string {
  return notes.at(-1)?.on ?? dueOn;
}

const ended = (status: DemoFollowOnActionStatus): boolean => status === 'complete' || status === 'cancelled';

/**
 * The actions of one year: its own, and those of earlier years that were still open when it began, which officers carry over.
 * @param assessments oldest first @param from the day the year opens @param until its last day
 */
export function actionsInYear(
  assessments: readonly DemoAssessment[],
  index: number,
  from: string,
  until: string,
): DemoActionInYear[] {
  const own = assessments[index]?.followOnActions ?? [];
  const carried = assessments
    .slice(0, index)
    .flatMap((assessment) => assessment.followOnActions)
    .filter((action) => !ended(action.status) || settledOn(action) >= from);
  return [...carried.map((action) => inYear(action, from, until)), ...own.map((action) => inYear(action, from, until))];
}

function inYear(action: DemoFollowOnAction, from: string, until: string): DemoActionInYear {
  const before = action.notes.filter((note) => note.on < from);
  const notes = action.notes.filter((note) => note.on >= from && note.on <= until);
  const settled = settledOn(action);
  const opening = before.length > 0 ? 'on-track' : 'not-started';
  if (settled <= until)
    return { action, opening, notes, closing: { status: action.status, on: settled < from ? from : settled } };
  const status = notes.length > 0 || opening === 'on-track' ? 'on-track' : 'not-started';
  return { action, opening, notes, closing: { status, on: notes.at(-1)?.on ?? from } };
}
