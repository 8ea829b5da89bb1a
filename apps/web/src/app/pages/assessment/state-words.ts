import type { AssessmentView } from '../../api/types';

export type State = AssessmentView['state'];

interface StateWords {
  /** On a tag. */
  tag: string;
  /** The tag's colour, which says nothing that the word does not. */
  colour: string;
  /** Continues "The 2026/27 assessment …". */
  says: string;
}

const words: Record<State, StateWords> = {
  drafting: { tag: 'Drafting', colour: '', says: 'is being drafted' },
  moderation: { tag: 'Moderation', colour: 'govuk-tag--purple', says: 'is being moderated' },
  'leadership-review': {
    tag: 'Leadership review',
    colour: 'govuk-tag--yellow',
    says: 'is with senior leadership for review',
  },
  'statutory-sign-off': {
    tag: 'Statutory sign-off',
    colour: 'govuk-tag--orange',
    says: 'is with the statutory officers for signature',
  },
  sealed: { tag: 'Sealed', colour: 'govuk-tag--green', says: 'is sealed' },
};

/** How a state is shown and spoken of. */
export function stateWords(state: State): StateWords {
  return words[state];
}

const stages: Record<AssessmentView['themes'][number]['stage'], string> = {
  drafting: '○ Being drafted',
  'theme-review': '◐ With its reviewer',
  reviewed: '● Reviewed',
};

/** Where a theme stands, in word and symbol. */
export function stageWords(stage: AssessmentView['themes'][number]['stage']): string {
  return stages[stage];
}

/** A step of an assessment's way, and whether it is behind it, where it stands, or ahead. */
export interface Step {
  title: string;
  place: 'done' | 'here' | 'ahead';
  note: string;
}

type Way = Pick<AssessmentView, 'state' | 'ladder' | 'themes'>;

/** The way of an assessment from drafting to sealed, by the ladder its council has chosen. */
export function stepsOf({ state, ladder, themes }: Way): Step[] {
  const order: State[] =
    ladder === 'full'
      ? ['drafting', 'moderation', 'leadership-review', 'statutory-sign-off', 'sealed']
      : ['drafting', 'leadership-review', 'statutory-sign-off', 'sealed'];
  const at = order.indexOf(state);
  const placeOf = (index: number): Step['place'] => (index < at ? 'done' : index > at ? 'ahead' : 'here');
  const steps = order.map((one, index): Step => ({ title: words[one].tag, place: placeOf(index), note: '' }));
  if (ladder === 'short') return steps;
  const reviewed = themes.filter((theme) => theme.stage === 'reviewed').length;
  const inReview = themes.filter((theme) => theme.stage !== 'drafting').length;
  const review: Step = {
    title: 'Theme review',
    place: at > 0 ? 'done' : inReview > 0 ? 'here' : 'ahead',
    note: at > 0 ? '' : `${reviewed} of ${themes.length} themes reviewed`,
  };
  return [...steps.slice(0, 1), review, ...steps.slice(1)];
}
