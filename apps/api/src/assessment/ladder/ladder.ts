import type { Permission } from '../../council/roles.js';
import type { AssessmentState, Ladder, ThemeStage } from './states.js';

/** One way from one state to another. */
export interface Move<State extends string> {
  readonly key: string;
  readonly from: State;
  readonly to: State;
  /** On which ladders it exists. */
  readonly on: readonly Ladder[];
  /** Whoever holds one of these may make it, when its rules allow it too. */
  readonly by: readonly Permission[];
  /** It goes back, and carries a reason. */
  readonly back: boolean;
}

const short: readonly Ladder[] = ['short'];
const full: readonly Ladder[] = ['full'];
const both: readonly Ladder[] = ['short', 'full'];

/** The moves of an assessment, in the order of the ladder. */
export const assessmentMoves = [
  { key: 'send-to-moderation', from: 'drafting', to: 'moderation', on: full, by: ['assessment:lead'], back: false },
  {
    key: 'send-to-leadership',
    from: 'drafting',
    to: 'leadership-review',
    on: short,
    by: ['assessment:lead'],
    back: false,
  },
  {
    key: 'send-to-leadership',
    from: 'moderation',
    to: 'leadership-review',
    on: full,
    by: ['assessment:moderate'],
    back: false,
  },
  {
    key: 'send-back',
    from: 'moderation',
    to: 'drafting',
    on: full,
    by: ['assessment:moderate', 'assessment:lead'],
    back: true,
  },
  {
    key: 'approve',
    from: 'leadership-review',
    to: 'statutory-sign-off',
    on: both,
    by: ['assessment:approve'],
    back: false,
  },
  {
    key: 'send-back',
    from: 'leadership-review',
    to: 'drafting',
    on: both,
    by: ['assessment:approve', 'assessment:lead'],
    back: true,
  },
  { key: 'seal', from: 'statutory-sign-off', to: 'sealed', on: both, by: ['assessment:lead'], back: false },
  {
    key: 'send-back',
    from: 'statutory-sign-off',
    to: 'drafting',
    on: both,
    by: ['assessment:sign', 'assessment:approve', 'assessment:lead'],
    back: true,
  },
  { key: 'revise', from: 'sealed', to: 'drafting', on: both, by: ['assessment:lead'], back: true },
] as const satisfies readonly Move<AssessmentState>[];

export type AssessmentMoveKey = (typeof assessmentMoves)[number]['key'];

/** The moves of a theme, on the full ladder, while its assessment is drafted. */
export const themeMoves = [
  { key: 'send-to-review', from: 'drafting', to: 'theme-review', on: full, by: ['assessment:judge'], back: false },
  { key: 'take-back', from: 'theme-review', to: 'drafting', on: full, by: ['assessment:judge'], back: true },
  { key: 'return-to-lead', from: 'theme-review', to: 'drafting', on: full, by: ['theme:review'], back: true },
  { key: 'finish-review', from: 'theme-review', to: 'reviewed', on: full, by: ['theme:review'], back: false },
  { key: 'reopen-theme', from: 'reviewed', to: 'drafting', on: full, by: ['assessment:lead'], back: true },
] as const satisfies readonly Move<ThemeStage>[];

export type ThemeMoveKey = (typeof themeMoves)[number]['key'];

/** The move of this name from this state, or undefined where the ladder has none. */
export function assessmentMove(
  key: AssessmentMoveKey,
  { state, ladder }: { state: AssessmentState; ladder: Ladder },
): Move<AssessmentState> | undefined {
  return assessmentMoves.find((move: Move<AssessmentState>) => move.key === key && fits(move, state, ladder));
}

/** The moves that lead away from a state. */
export function assessmentMovesFrom(state: AssessmentState, ladder: Ladder): Move<AssessmentState>[] {
  return assessmentMoves.filter((move: Move<AssessmentState>) => fits(move, state, ladder));
}

/** The move of this name from this stage, or undefined where the ladder has none. */
export function themeMove(key: ThemeMoveKey, stage: ThemeStage, ladder: Ladder): Move<ThemeStage> | undefined {
  return themeMoves.find((move: Move<ThemeStage>) => move.key === key && fits(move, stage, ladder));
}

function fits<State extends string>(move: Move<State>, from: State, ladder: Ladder): boolean {
  return move.from === from && move.on.includes(ladder);
}
