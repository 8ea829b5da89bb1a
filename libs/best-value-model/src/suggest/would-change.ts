import { scoreOf } from '../criteria.js';
import type { ModelDocument, ScoreKey, SuggestionCondition, SuggestionStep } from '../model.js';
import { enough, howItWouldHold, howItWouldStop } from './explain.js';
import { holds, matching, ofKind, type Judged } from './judged.js';
import type { WouldChange } from './suggestion.js';
import { counted, listed } from './wording.js';

/** Whether a step's conditions fit, all of them or any, as the step says. */
export function fits(step: SuggestionStep, applicable: readonly Judged[]): boolean {
  const test = (condition: SuggestionCondition): boolean => holds(condition, applicable);
  return step.match === 'all' ? step.conditions.every(test) : step.conditions.some(test);
}

/** What would lead to each score but the one suggested, best first. A score out of reach is left out. */
export function wouldChange(model: ModelDocument, suggested: ScoreKey, applicable: readonly Judged[]): WouldChange[] {
  return model.scale
    .filter(({ key }) => key !== suggested)
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap(({ key }) => wayTo(model, key, applicable));
}

function wayTo(model: ModelDocument, score: ScoreKey, applicable: readonly Judged[]): WouldChange[] {
  const step = model.suggestion.steps.find((one) => one.score === score && withinReach(one, applicable));
  if (step === undefined) return [];
  const way = fits(step, applicable) ? stopWhatComesFirst(model, step, applicable) : makeItFit(model, step, applicable);
  const obstacles = new Set(way.obstacles);
  const criteria = applicable.filter((one) => obstacles.has(one)).map(({ criterion }) => criterion.key);
  const count = criteria.length;
  const verb = count === 1 ? 'stands' : 'stand';
  const ending = count === 0 ? '' : ` (${counted(count, 'criterion')} ${verb} in the way)`;
  return [{ score, needs: `${scoreOf(model, score).word} when ${way.clause}${ending}.`, criteria }];
}

interface Way {
  clause: string;
  obstacles: Judged[];
}

/** The step fits already, but an earlier one fits too and decides: what would stop those. */
function stopWhatComesFirst(model: ModelDocument, step: SuggestionStep, applicable: readonly Judged[]): Way {
  const earlier = model.suggestion.steps
    .slice(0, model.suggestion.steps.indexOf(step))
    .filter((one) => fits(one, applicable));
  const clauses = earlier.map((one) => {
    const holding = one.conditions.filter((condition) => holds(condition, applicable));
    const stops = holding.map((condition) => howItWouldStop(model, condition, applicable));
    return one.match === 'any' ? listed(stops) : stops.join(', or ');
  });
  const obstacles = earlier
    .filter((one) => one.match === 'any')
    .flatMap((one) => one.conditions.filter((condition) => holds(condition, applicable)))
    .flatMap((condition) => matching(condition, applicable));
  return { clause: listed(clauses), obstacles };
}

function makeItFit(model: ModelDocument, step: SuggestionStep, applicable: readonly Judged[]): Way {
  const conditions = step.conditions.filter((condition) => reachable(condition, applicable));
  const clauses = conditions.map((condition) => howItWouldHold(model, condition, applicable));
  return {
    clause: step.match === 'all' ? listed(clauses) : clauses.join(', or '),
    obstacles: conditions.flatMap((condition) => inTheWay(condition, applicable)),
  };
}

/** Only a condition about all criteria has particular ones in its way; for the others any will do. */
function inTheWay(condition: SuggestionCondition, applicable: readonly Judged[]): Judged[] {
  const matches = matching(condition, applicable);
  if (condition.test === 'every') return ofKind(applicable, condition.kind).filter((one) => !matches.includes(one));
  return condition.test === 'none' ? matches : [];
}

function withinReach(step: SuggestionStep, applicable: readonly Judged[]): boolean {
  const test = (condition: SuggestionCondition): boolean => reachable(condition, applicable);
  return step.match === 'all' ? step.conditions.every(test) : step.conditions.some(test);
}

function reachable(condition: SuggestionCondition, applicable: readonly Judged[]): boolean {
  return enough(condition, applicable) <= ofKind(applicable, condition.kind).length;
}
