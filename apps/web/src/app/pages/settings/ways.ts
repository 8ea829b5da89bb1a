import type { CouncilView } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

type Ladder = CouncilView['ladder'];

/** The ways a council's years can go, each with its steps. */
export const ways: readonly (Choice & { value: Ladder })[] = [
  {
    value: 'short',
    label: 'The short way',
    hint: 'The lead officer and theme leads draft. Senior leadership reviews and approves. The three statutory officers comment and sign, and the year is sealed.',
  },
  {
    value: 'full',
    label: 'The full way',
    hint: 'Each theme also has a reviewer who neither led nor edited it, samples evidence and gives a score of their own. A moderator then reads all themes side by side before senior leadership and the statutory officers.',
  },
];

/** Whether a reviewer sees the lead's score before they give theirs. */
export const blindChoices: readonly Choice[] = [
  {
    value: 'yes',
    label: 'Yes: reviewers score first',
    hint: 'A reviewer sees the lead’s score and reason only when they have given their own.',
  },
  { value: 'no', label: 'No: reviewers see the lead’s score', hint: 'They read the score with the narrative.' },
];

/** The name of a way. */
export function wayInWords(ladder: unknown): string {
  return ways.find(({ value }) => value === ladder)?.label ?? '';
}

/** "Reviewers score first", as the settings are read. */
export function blindInWords(blind: unknown): string {
  return blind === 'yes' ? 'Reviewers score first' : 'Reviewers see the lead’s score';
}
