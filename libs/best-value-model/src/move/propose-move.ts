import type { Crosswalk } from '../crosswalk/crosswalk.js';
import { placedCriteria } from '../crosswalk/placed.js';
import type { ModelDocument } from '../model.js';
import { descents } from './descent.js';
import type { MoveAnswers, MovePlan, SourceCriterion } from './move-plan.js';
import { proposeCriterion } from './propose-criterion.js';
import { proposeScore } from './propose-score.js';

/**
 * How a year would come from one version of the themes and criteria to another: what became of each criterion, what was said of it, and what
 * is proposed. Nothing is decided by it. What was said by a key that the old version does not have counts as withdrawn.
 * @param path crosswalks from the one version to the other, as `pathBetween` finds them
 * @throws RangeError for a score that the version that is left does not have
 */
export function proposeMove(
  answers: MoveAnswers,
  from: ModelDocument,
  to: ModelDocument,
  path: readonly Crosswalk[],
): MovePlan {
  const said = new Map(answers.judgements.map((one) => [one.criterionKey, one]));
  const earlier = placedCriteria(from);
  const source = (criterionKey: string): SourceCriterion => {
    const criterion = earlier.get(criterionKey)?.criterion;
    const { judgement = null, reason = '' } = said.get(criterionKey) ?? {};
    return { criterionKey, kind: criterion?.kind ?? 'characteristic', text: criterion?.text ?? '', judgement, reason };
  };
  const criteria = descents(path, from, to).map((descent) => {
    const { themeKey, criterion, change, why } = descent;
    const sources = descent.from.map((origin) => source(origin.criterion.key));
    const { key: criterionKey, kind, text } = criterion;
    return {
      criterionKey,
      themeKey,
      kind,
      text,
      change,
      why,
      from: sources,
      ...proposeCriterion(to, descent, sources),
    };
  });
  const heard = new Set(criteria.flatMap((one) => one.from.map(({ criterionKey }) => criterionKey)));
  const named = [
    ...answers.judgements.map(({ criterionKey }) => criterionKey),
    ...answers.ties.map(({ criterionKey }) => criterionKey),
    ...answers.citations.flatMap(({ criterionKey, cites }) => [criterionKey, cites]),
  ];
  return {
    from: from.id,
    to: to.id,
    criteria,
    withdrawn: [...new Set([...earlier.keys(), ...named])].filter((key) => !heard.has(key)).map(source),
    scores: answers.scores.map((score) => proposeScore(from, to, score)),
    ties: answers.ties,
    citations: answers.citations,
  };
}
