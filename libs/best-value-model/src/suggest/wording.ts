import type { CriterionKind, JudgementWord, Meaning, ModelDocument } from '../model.js';

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** "1 indicator", "2 indicators", "1 criterion", "2 criteria". */
export function counted(count: number, noun: CriterionKind | 'criterion'): string {
  if (count === 1) return `1 ${noun}`;
  return noun === 'criterion' ? `${count} criteria` : `${count} ${noun}s`;
}

/** The kind after its article: "a characteristic", "an indicator". */
export function withArticle(kind: CriterionKind): string {
  return kind === 'indicator' ? 'an indicator' : 'a characteristic';
}

/** The words a model has for some meanings, as the end of a sentence: "are partly met or are not met". */
export function saidOf(
  model: ModelDocument,
  kind: CriterionKind,
  meanings: readonly Meaning[],
  form: 'one' | 'many',
): string {
  const endings = wordsFor(model, kind, meanings).map(({ said }) => said[form]);
  return endings.join(' or ');
}

export function wordsFor(model: ModelDocument, kind: CriterionKind, meanings: readonly Meaning[]): JudgementWord[] {
  return model.judgements[kind].filter(({ meaning }) => meanings.includes(meaning));
}
