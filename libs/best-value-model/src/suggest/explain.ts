import type { Meaning, ModelDocument, SuggestionCondition } from '../model.js';
import { matching, ofKind, shareOf, type Judged } from './judged.js';
import { counted, saidOf, withArticle, wordsFor } from './wording.js';

const applicableMeanings: Meaning[] = ['favourable', 'mixed', 'unfavourable'];

/** Why a condition holds, with the counts: "2 indicators are present with nothing that counters them". */
export function whyItHolds(
  model: ModelDocument,
  condition: SuggestionCondition,
  applicable: readonly Judged[],
): string[] {
  const matches = matching(condition, applicable);
  switch (condition.test) {
    case 'every':
      return [whole(model, condition, condition.meanings, applicable)];
    case 'none':
      return [whole(model, condition, withoutThese(condition.meanings), applicable)];
    case 'at-least':
      return tally(model, condition, matches);
    case 'share-at-least':
      return [share(model, condition, applicable, matches.length, `${matches.length}`)];
  }
}

/** What would make a condition hold that does not: "an indicator is present with nothing that counters it". */
export function howItWouldHold(
  model: ModelDocument,
  condition: SuggestionCondition,
  applicable: readonly Judged[],
): string {
  switch (condition.test) {
    case 'every':
      return whole(model, condition, condition.meanings, applicable);
    case 'none':
      return whole(model, condition, withoutThese(condition.meanings), applicable);
    case 'at-least':
      return condition.count === 1
        ? `${withArticle(condition.kind)} ${said(model, condition, 'one')}`
        : `${condition.count} or more ${condition.kind}s ${said(model, condition, 'many')}`;
    case 'share-at-least':
      return share(model, condition, applicable, 2, `${enough(condition, applicable)} or more`);
  }
}

/** What would stop a condition that holds: "fewer than 6 of the 11 characteristics that apply are not met". */
export function howItWouldStop(
  model: ModelDocument,
  condition: SuggestionCondition,
  applicable: readonly Judged[],
): string {
  switch (condition.test) {
    case 'every':
      return `not every ${condition.kind} that applies ${said(model, condition, 'one')}`;
    case 'none':
      return `${withArticle(condition.kind)} ${said(model, condition, 'one')}`;
    case 'at-least':
      return condition.count === 1
        ? `no ${condition.kind} ${said(model, condition, 'one')}`
        : `fewer than ${condition.count} ${condition.kind}s ${said(model, condition, 'many')}`;
    case 'share-at-least':
      return enough(condition, applicable) === 1
        ? whole(model, condition, withoutThese(condition.meanings), applicable)
        : share(model, condition, applicable, 2, `fewer than ${enough(condition, applicable)}`);
  }
}

/** How many applicable criteria must match for a condition to hold. */
export function enough(condition: SuggestionCondition, applicable: readonly Judged[]): number {
  const all = ofKind(applicable, condition.kind).length;
  switch (condition.test) {
    case 'every':
      return Math.max(1, all);
    case 'none':
      return 0;
    case 'at-least':
      return condition.count;
    case 'share-at-least':
      return Math.max(1, shareOf(condition.share, all));
  }
}

/** "all 11 characteristics that apply are met". */
function whole(
  model: ModelDocument,
  { kind }: SuggestionCondition,
  meanings: readonly Meaning[],
  applicable: readonly Judged[],
): string {
  const all = ofKind(applicable, kind).length;
  if (all === 0) return `no ${kind} applies`;
  if (all === 1) return `the one ${kind} that applies ${saidOf(model, kind, meanings, 'one')}`;
  return `${all === 2 ? 'both' : `all ${all}`} ${kind}s that apply ${saidOf(model, kind, meanings, 'many')}`;
}

function withoutThese(meanings: readonly Meaning[]): Meaning[] {
  return applicableMeanings.filter((meaning) => !meanings.includes(meaning));
}

/** One part for each judgement that occurs: "1 characteristic is partly met", "2 indicators are present but countered". */
function tally(model: ModelDocument, condition: SuggestionCondition, matches: readonly Judged[]): string[] {
  return wordsFor(model, condition.kind, condition.meanings).flatMap((word) => {
    const those = matches.filter((one) => one.word === word);
    const countered = those.filter((one) => one.countered && word.meaning === 'unfavourable').length;
    return [
      ...part(
        those.length - countered,
        condition,
        word.said,
        condition.uncountered ? ' with nothing that counters ' : '',
      ),
      ...part(countered, condition, word.said, ' with evidence that counters '),
    ];
  });
}

function part(
  count: number,
  { kind }: SuggestionCondition,
  said: { one: string; many: string },
  ending: string,
): string[] {
  if (count === 0) return [];
  const rest = ending && ending + (count === 1 ? 'it' : 'them');
  return [`${counted(count, kind)} ${count === 1 ? said.one : said.many}${rest}`];
}

/** "6 of the 11 characteristics that apply are not met"; `count` says whether the verb is singular. */
function share(
  model: ModelDocument,
  condition: SuggestionCondition,
  applicable: readonly Judged[],
  count: number,
  howMany: string,
): string {
  const all = ofKind(applicable, condition.kind).length;
  if (all === 1) return `the one ${condition.kind} that applies ${said(model, condition, 'one')}`;
  return `${howMany} of the ${all} ${condition.kind}s that apply ${said(model, condition, count === 1 ? 'one' : 'many')}`;
}

function said(model: ModelDocument, condition: SuggestionCondition, form: 'one' | 'many'): string {
  const ending = condition.uncountered ? ` with nothing that counters ${form === 'one' ? 'it' : 'them'}` : '';
  return saidOf(model, condition.kind, condition.meanings, form) + ending;
}
