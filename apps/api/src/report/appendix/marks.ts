import {
  type CriterionKind,
  type JudgementKey,
  judgementOf,
  scoreMeaning,
  type ModelDocument,
  type ScoreKey,
} from '@best-value/model';
import type { Mark } from './document.js';
import { sentence } from './english.js';

const NOT_SCORED: Mark = { word: 'Not yet scored', symbol: '○', tone: 'undecided' };
const NOT_JUDGED: Mark = { word: 'Not yet judged', symbol: '○', tone: 'undecided' };

/** The score in the words of the model; a missing score says that it is missing. */
export function scoreMark(model: ModelDocument, key: ScoreKey | null): Mark {
  if (key === null) return NOT_SCORED;
  const score = model.scale.find((candidate) => candidate.key === key);
  if (!score) throw new Error(`Model ${model.id} has no score "${key}"`);
  const { word, symbol, colour } = score;
  return { word, symbol, tone: scoreMeaning(model.scale, key) ?? 'undecided', ...(colour ? { colour } : {}) };
}

export function judgementMark(model: ModelDocument, kind: CriterionKind, key: JudgementKey | null): Mark {
  if (key === null) return NOT_JUDGED;
  const judgement = judgementOf(model, kind, key);
  return { word: judgement.word, symbol: judgement.symbol, tone: judgement.meaning };
}

/** All the marks that can be given, in the model's order. */
export function judgementMarks(model: ModelDocument, kind: CriterionKind): Mark[] {
  return model.judgements[kind].map((judgement) => judgementMark(model, kind, judgement.key));
}

/** Counts marks by word, in the order given: "Met 10, partly met 2". The word stands first, as not every word follows a number well. */
export function marksInWords(marks: readonly Mark[], order: readonly Mark[]): string {
  const counts = [...order, NOT_JUDGED]
    .map((mark) => ({ word: mark.word.toLowerCase(), count: marks.filter((given) => given.word === mark.word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}`);
  return sentence(counts.join(', '));
}
