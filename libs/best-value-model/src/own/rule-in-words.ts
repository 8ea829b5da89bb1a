import { scoreOf } from '../criteria.js';
import type { ModelDocument, SuggestionCondition, SuggestionStep } from '../model.js';
import { saidOf, withArticle } from '../suggest/wording.js';

/** The rule behind a suggested score as plain English, from its steps: "Red when …; otherwise Green when …". */
export function ruleInWords(model: ModelDocument): string {
  const [first, ...rest] = model.suggestion.steps.map((step) => stepInWords(model, step));
  const steps = [first, ...rest.map((step) => `Otherwise ${step}`)].map((step) => `${step}.`).join(' ');
  return `${steps} There is no suggestion until every criterion is judged, and the score is always the council’s own decision.`;
}

/** Such as "Red when an indicator is present, or when …". */
export function stepInWords(model: ModelDocument, step: SuggestionStep): string {
  const conditions = step.conditions.map((condition) => conditionInWords(model, condition));
  const joined = conditions.join(step.match === 'all' ? ' and ' : ', or when ');
  return `${scoreOf(model, step.score).word} when ${joined}`;
}

function conditionInWords(model: ModelDocument, condition: SuggestionCondition): string {
  const { kind } = condition;
  const said = (form: 'one' | 'many'): string => {
    const ending = condition.uncountered ? ` with nothing that counters ${form === 'one' ? 'it' : 'them'}` : '';
    return saidOf(model, kind, condition.meanings, form) + ending;
  };
  switch (condition.test) {
    case 'every':
      return `every ${kind} that applies ${said('one')}`;
    case 'none':
      return `no ${kind} that applies ${said('one')}`;
    case 'at-least':
      return condition.count === 1
        ? `${withArticle(kind)} ${said('one')}`
        : `${condition.count} or more ${kind}s ${said('many')}`;
    case 'share-at-least':
      return `${shareInWords(condition.share)} of the ${kind}s that apply ${said('many')}`;
  }
}

function shareInWords(share: number): string {
  return share === 0.5 ? 'half or more' : `${Math.round(share * 100)} % or more`;
}
