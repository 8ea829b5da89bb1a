import type { MoveDecision, MovePlan, PlannedCriterion, ScoreDecision } from '@best-value/model';
import type { MoveDecided } from '../../api/version-move-api';
import type { JudgementWord } from '../../api/types';

/** What was decided of one criterion so far; what is said is there while it is adapted. */
export interface Decided {
  choice: MoveDecision['choice'];
  judgement: string | null;
  reason: string;
}

/** All that was decided of one move so far, by criterion and by theme. */
export interface Decisions {
  criteria: Readonly<Record<string, Decided>>;
  scores: Readonly<Record<string, string>>;
}

export const nothingDecided: Decisions = { criteria: {}, scores: {} };

type JudgementWords = Readonly<Record<'characteristic' | 'indicator', readonly JudgementWord[]>>;

/** Something that keeps a move from being made, with where it can be mended. */
export interface MoveProblem {
  criterionKey: string;
  themeKey: string;
  field: 'judgement' | 'reason';
  message: string;
}

/** Whether there is anything to decide: of what is new or was never judged there is not. */
export function asksForDecision({ from, offered, proposal }: PlannedCriterion): boolean {
  return (
    offered !== null || (proposal === 'judge-again' && from.some((one) => one.judgement !== null || one.reason !== ''))
  );
}

/** The decisions with every criterion kept whose words are the same and of which nothing was decided. */
export function withUnchangedKept(plan: MovePlan, decisions: Decisions): Decisions {
  const kept = plan.criteria
    .filter(({ criterionKey, proposal }) => proposal === 'keep' && !decisions.criteria[criterionKey])
    .map(({ criterionKey }): [string, Decided] => [criterionKey, { choice: 'keep', judgement: null, reason: '' }]);
  return { ...decisions, criteria: { ...decisions.criteria, ...Object.fromEntries(kept) } };
}

/** The decisions as the model's rules read them; what no longer fits the plan is left out. */
export function moveDecisions(
  plan: MovePlan,
  { criteria, scores }: Decisions,
): { criteria: MoveDecision[]; scores: ScoreDecision[] } {
  return {
    criteria: plan.criteria.flatMap(({ criterionKey, proposal }): MoveDecision[] => {
      const decided = criteria[criterionKey];
      if (decided?.choice === 'keep') return proposal === 'keep' ? [{ criterionKey, choice: 'keep' }] : [];
      if (decided?.choice !== 'adapt') return [];
      return [{ criterionKey, choice: 'adapt', judgement: decided.judgement, reason: decided.reason }];
    }),
    scores: plan.scores.flatMap(({ themeKey, proposal }) => {
      const score = scores[themeKey];
      return proposal === 'choose' && score ? [{ themeKey, score }] : [];
    }),
  };
}

/** The decisions as they are sent. @param seen of the plan */
export function toSend(plan: MovePlan, seen: string, decisions: Decisions): MoveDecided {
  const { criteria, scores } = moveDecisions(plan, decisions);
  return {
    to: plan.to,
    seen,
    keep: criteria.filter(({ choice }) => choice === 'keep').map(({ criterionKey }) => criterionKey),
    adapt: criteria.flatMap((one) =>
      one.choice === 'adapt' ? [{ criterionKey: one.criterionKey, judgement: one.judgement, reason: one.reason }] : [],
    ),
    scores,
  };
}

/** What is missing in what was adapted, in the order of the criteria. */
export function problemsOf(plan: MovePlan, words: JudgementWords, { criteria }: Decisions): MoveProblem[] {
  return plan.criteria.flatMap(({ criterionKey, themeKey, kind, text }): MoveProblem[] => {
    const decided = criteria[criterionKey];
    if (decided?.choice !== 'adapt') return [];
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    const at = { criterionKey, themeKey };
    if (decided.judgement === null)
      return [{ ...at, field: 'judgement', message: `Choose a judgement for “${short}”` }];
    const word = words[kind].find(({ key }) => key === decided.judgement);
    if (word?.needsReason && decided.reason.trim() === '')
      return [{ ...at, field: 'reason', message: `Say why “${short}” is judged so` }];
    if (decided.reason.length > 4000)
      return [{ ...at, field: 'reason', message: `Shorten the reason for “${short}” to 4,000 characters` }];
    return [];
  });
}

/** How far a list of criteria has been decided. */
export function progressOf(
  criteria: readonly PlannedCriterion[],
  decisions: Decisions,
): { decided: number; of: number } {
  const asked = criteria.filter(asksForDecision);
  return { decided: asked.filter(({ criterionKey }) => decisions.criteria[criterionKey]).length, of: asked.length };
}

/** How far it has been decided, with a symbol: "○ 18 of 20 decided". */
export function decidedInWords({ decided, of }: { decided: number; of: number }): string {
  if (of === 0) return '– Nothing to decide';
  return `${decided === of ? '✓' : '○'} ${decided} of ${of} decided`;
}
