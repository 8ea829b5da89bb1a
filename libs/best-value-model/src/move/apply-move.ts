import type { CriterionKey } from '../model.js';
import { carryTies } from './carry-ties.js';
import type { LeftBecause, MoveDecision, MoveOutcome, ScoreDecision } from './move-outcome.js';
import type { MovePlan, PlannedCriterion, SaidOfCriterion } from './move-plan.js';
import { saysSomething } from './propose-criterion.js';

/**
 * What a year says once it is moved: what a page shows before and what is done are both this. Everything that was said is either carried as it
 * stood or named as left behind.
 * @param plan as `proposeMove` made it
 * @throws RangeError when something is to be kept that is not proposed to be kept
 */
export function applyMove(
  plan: MovePlan,
  decisions: readonly MoveDecision[],
  scoreDecisions: readonly ScoreDecision[],
): MoveOutcome {
  const decided = new Map(decisions.map((one) => [one.criterionKey, one]));
  const judgements = plan.criteria.flatMap((criterion) => saidAfter(criterion, decided.get(criterion.criterionKey)));
  const said = new Map(judgements.map((one) => [one.criterionKey, one]));
  const kept = new Set(judgements.filter(({ how }) => how === 'kept').map(({ criterionKey }) => criterionKey));
  const { ties, citations, left } = carryTies(plan, kept);
  const chosen = new Map(scoreDecisions.map(({ themeKey, score }) => [themeKey, score]));
  return {
    judgements,
    toJudge: plan.criteria
      .filter(({ criterionKey }) => (said.get(criterionKey)?.judgement ?? null) === null)
      .map(({ criterionKey }) => criterionKey),
    ties,
    citations,
    scores: plan.scores.map(({ themeKey, score, proposal }) => ({
      themeKey,
      before: score,
      score: proposal === 'keep' ? score : (chosen.get(themeKey) ?? null),
    })),
    leftBehind: { judgements: leftJudgements(plan, said), ...left },
  };
}

function saidAfter(criterion: PlannedCriterion, decision: MoveDecision | undefined): MoveOutcome['judgements'] {
  const { criterionKey, proposal, offered } = criterion;
  const from = criterion.from.map((one) => one.criterionKey);
  if (decision?.choice === 'keep') {
    if (proposal !== 'keep' || !offered)
      throw new RangeError(`What was said of ${criterionKey} cannot be kept as it is.`);
    return [{ criterionKey, ...offered, how: 'kept', from }];
  }
  if (decision?.choice === 'adapt') {
    const { judgement, reason } = decision;
    return [{ criterionKey, judgement, reason, how: 'adapted', from }];
  }
  return [];
}

function leftJudgements(
  plan: MovePlan,
  said: ReadonlyMap<CriterionKey, SaidOfCriterion>,
): MoveOutcome['leftBehind']['judgements'] {
  const carried = new Set<CriterionKey>();
  const adapted = new Set<CriterionKey>();
  const heard = new Map<CriterionKey, SaidOfCriterion>();
  for (const { criterionKey, from } of plan.criteria) {
    const after = said.get(criterionKey);
    for (const source of from) {
      heard.set(source.criterionKey, source);
      if (!after) continue;
      const stands = after.judgement === source.judgement && after.reason.includes(source.reason);
      (stands ? carried : adapted).add(source.criterionKey);
    }
  }
  const left = (source: SaidOfCriterion, because: LeftBecause): MoveOutcome['leftBehind']['judgements'][number] => ({
    criterionKey: source.criterionKey,
    judgement: source.judgement,
    reason: source.reason,
    because,
  });
  return [
    ...[...heard.values()]
      .filter((source) => saysSomething(source) && !carried.has(source.criterionKey))
      .map((source) => left(source, adapted.has(source.criterionKey) ? 'adapted' : 'judge-again')),
    ...plan.withdrawn.filter(saysSomething).map((source) => left(source, 'withdrawn')),
  ];
}
