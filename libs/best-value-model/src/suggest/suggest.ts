import { criteriaOf, scoreOf, themeOf } from '../criteria.js';
import type { Criterion, ModelDocument, SuggestionCondition, SuggestionStep, Theme, ThemeKey } from '../model.js';
import { whyItHolds } from './explain.js';
import { holds, matching, ofKind, progressOf, type Judged } from './judged.js';
import type { Answers, Suggestion } from './suggestion.js';
import { fits, wouldChange } from './would-change.js';
import { counted, listed } from './wording.js';

/**
 * The score that the model's own rule leads to for a theme, explained. It is never an average and is never set by
 * itself: a person scores the theme, with a reason, and may disagree.
 *
 * There is no suggestion while a criterion is unjudged. Criteria judged not applicable do not count at all.
 * @param answers by criterion key; other themes' answers are ignored, a missing one counts as not judged
 * @throws RangeError for a theme or a judgement that the model does not have
 */
export function suggest(model: ModelDocument, themeKey: ThemeKey, answers: Answers): Suggestion {
  const theme = themeOf(model, themeKey);
  const { applicable, unjudged } = progressOf(model, theme, answers);
  if (unjudged.length > 0) return notYet(theme, unjudged);
  const step = model.suggestion.steps.find((one) => fits(one, applicable));
  if (step === undefined) return nothingDecides(model);
  return {
    score: step.score,
    rule: step.key,
    because: because(model, step, applicable),
    deciding: deciding(step, applicable),
    wouldChange: wouldChange(model, step.score, applicable),
    unjudged: [],
  };
}

function notYet(theme: Theme, unjudged: readonly Criterion[]): Suggestion {
  const verb = unjudged.length === 1 ? 'is' : 'are';
  return {
    score: null,
    rule: 'unjudged',
    because: `No suggestion yet, because ${unjudged.length} of the ${counted(criteriaOf(theme).length, 'criterion')} ${verb} not judged.`,
    deciding: [],
    wouldChange: [],
    unjudged: unjudged.map(({ key }) => key),
  };
}

/** Happens when every characteristic was set aside: nothing shows that the council works well, or that it does not. */
function nothingDecides(model: ModelDocument): Suggestion {
  return {
    score: null,
    rule: 'nothing-decides',
    because: `No suggestion, because too few criteria apply. The rule is: ${model.suggestion.summary}`,
    deciding: [],
    wouldChange: [],
    unjudged: [],
  };
}

function because(model: ModelDocument, step: SuggestionStep, applicable: readonly Judged[]): string {
  const reasons = holding(step, applicable).flatMap((condition) => whyItHolds(model, condition, applicable));
  return `${scoreOf(model, step.score).word}, because ${listed(reasons)}.`;
}

function deciding(step: SuggestionStep, applicable: readonly Judged[]): string[] {
  const decisive = new Set(holding(step, applicable).flatMap((condition) => decisiveFor(condition, applicable)));
  return applicable.filter((one) => decisive.has(one)).map(({ criterion }) => criterion.key);
}

/** That no criterion matches was decided by all of the kind; otherwise by those that match. */
function decisiveFor(condition: SuggestionCondition, applicable: readonly Judged[]): Judged[] {
  return condition.test === 'none' ? ofKind(applicable, condition.kind) : matching(condition, applicable);
}

function holding(step: SuggestionStep, applicable: readonly Judged[]): SuggestionCondition[] {
  return step.conditions.filter((condition) => holds(condition, applicable));
}
