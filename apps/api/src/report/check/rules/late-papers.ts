import { noticeOf, type Deadline } from '@best-value/model';
import { dayInWords } from '../../../meeting/meeting-words.js';
import type { CheckMaterial, MeetingToCheck } from '../material.js';
import type { Problem } from '../problem.js';

/** When the papers of a meeting that is to come must be public. */
export interface MeetingNotice extends MeetingToCheck {
  readonly deadlines: readonly Deadline[];
}

/** The meetings that are still to come, each with its last days. A cabinet is told of its own rule also while nobody has said whether it applies. */
export function noticeOfMeetings({
  meetings,
  keyOrPrivate,
  today,
}: Pick<CheckMaterial, 'meetings' | 'keyOrPrivate' | 'today'>): MeetingNotice[] {
  return meetings
    .filter(({ open, heldOn }) => open && heldOn >= today)
    .map((meeting) => {
      const executive = meeting.body === 'cabinet';
      const asked = { heldOn: meeting.heldOn, executive, keyOrPrivate: keyOrPrivate !== false };
      return { ...meeting, deadlines: noticeOf(asked, today) };
    });
}

/** A meeting that is to come, and the last day for its papers is over, or is not known. */
export function latePapers(material: CheckMaterial): Problem[] {
  return noticeOfMeetings(material).flatMap(({ field, title, deadlines }) =>
    deadlines
      .filter(({ passed }) => passed !== false)
      .map((deadline): Problem => ({
        rule: 'late-papers',
        severity: 'warns',
        where: title,
        message: inWords(deadline, material.keyOrPrivate),
        field,
      })),
  );
}

function inWords({ rule, lastDay }: Deadline, keyOrPrivate: boolean | null): string {
  if (lastDay === null)
    return 'The bank holidays before this meeting are not known here yet. Work out the last day for its papers yourself: five clear working days before it.';
  const day = dayInWords(lastDay);
  if (rule === 'papers')
    return `Its papers had to be public by ${day}, five clear working days before the meeting. That day has passed.`;
  const of = keyOrPrivate === null ? 'If it takes a key decision or meets in private, notice' : 'Notice of it';
  return `${of} had to be public by ${day}, 28 clear days before the meeting. That day has passed.`;
}
