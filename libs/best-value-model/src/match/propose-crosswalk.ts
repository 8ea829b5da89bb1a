import type { CriterionKey, ModelDocument } from '../model.js';
import type { RelationKind } from '../crosswalk/crosswalk.js';
import { sameWords } from '../crosswalk/same-words.js';
import { likeness, wordsInCommon } from './likeness.js';
import type { Proposal } from './proposal.js';
import { readSentences, type ReadSentence } from './sentence-words.js';
import { sharedOut, type SharedOut } from './shared-out.js';

/** Least likeness at which two sentences are proposed for one another, within a theme and across themes. */
const least = { inside: 0.4, across: 0.65 };
/** From here on, and so far ahead of the next best, there is little doubt. */
const littleDoubt = { likeness: 0.75, ahead: 0.15 };
/** Below this nothing is like it. */
const nothingLike = 0.2;

interface Pair {
  before: ReadSentence;
  now: ReadSentence;
  /** 0 to 1, by words alone. */
  similarity: number;
  /** The likeness by which pairs are chosen: place and key tip the scales. */
  weight: number;
}

/**
 * What became of each criterion from one version to another, by how alike their sentences are. Every criterion of both is in one
 * proposal, so that the proposals together are a crosswalk; the same two versions always give the same. In the order of the later version, withdrawn last.
 */
export function proposeCrosswalk(from: ModelDocument, to: ModelDocument): Proposal[] {
  const earlier = readSentences(from);
  const later = readSentences(to);
  const pairs = allPairs(earlier, later);
  const taken = new Set<ReadSentence>();
  const free = (sentence: ReadSentence): boolean => !taken.has(sentence);
  const take = (...sentences: ReadSentence[]): boolean => {
    if (!sentences.every(free)) return false;
    for (const sentence of sentences) taken.add(sentence);
    return true;
  };
  const same = pairs.filter(({ similarity, before, now }) => similarity === 1 && take(before, now));
  const open = (sentences: readonly ReadSentence[]): ReadSentence[] => sentences.filter(free);
  const splits = sharedOut(open(earlier), open(later)).filter(({ whole, parts }) => take(whole, ...parts));
  const merges = sharedOut(open(later), open(earlier)).filter(({ whole, parts }) => take(whole, ...parts));
  const alike = pairs.filter((pair) => goodEnough(pair) && take(pair.before, pair.now));
  const nearest = nearestOf(pairs);
  const proposals: [number, Proposal][] = [
    ...[...same, ...alike].map((pair): [number, Proposal] => [pair.now.order, ofPair(pair, nearest)]),
    ...splits.map((split): [number, Proposal] => [firstOf(split.parts), ofSplit(split)]),
    ...merges.map((merge): [number, Proposal] => [merge.whole.order, ofMerge(merge)]),
    ...open(later).map((one): [number, Proposal] => [one.order, ofOne('new', one, from, nearest(one))]),
    ...open(earlier).map((one): [number, Proposal] => [
      later.length + one.order,
      ofOne('withdrawn', one, to, nearest(one)),
    ]),
  ];
  return proposals.sort(([one], [other]) => one - other).map(([, proposal]) => proposal);
}

/** Every pair with a word in common, the likeliest first; then as they stand in the later version, then in the earlier. */
function allPairs(earlier: readonly ReadSentence[], later: readonly ReadSentence[]): Pair[] {
  return later
    .flatMap((now) =>
      earlier.flatMap((before): Pair[] => {
        const exact = before.said === now.said;
        if (before.kind !== now.kind && !exact) return [];
        const similarity = exact ? 1 : Math.min(0.99, likeness(before, now));
        if (similarity === 0 && before.key !== now.key) return [];
        const theme = before.themeKey === now.themeKey ? 0.1 : 0;
        const place = theme * (1 - Math.abs(before.place - now.place)) * 0.5;
        return [{ before, now, similarity, weight: similarity + theme + place + (before.key === now.key ? 0.3 : 0) }];
      }),
    )
    .sort((one, other) => other.weight - one.weight);
}

function goodEnough({ before, now, similarity }: Pair): boolean {
  if (before.key === now.key) return true;
  return similarity >= (before.themeKey === now.themeKey ? least.inside : least.across);
}

/** The two pairs in which each sentence is likest to one of the other side, the likest first. */
function nearestOf(pairs: readonly Pair[]): (sentence: ReadSentence) => readonly Pair[] {
  const nearest = new Map<ReadSentence, Pair[]>();
  for (const pair of pairs.toSorted((one, other) => other.similarity - one.similarity))
    for (const sentence of [pair.before, pair.now]) {
      const found = nearest.get(sentence) ?? [];
      if (found.length < 2) nearest.set(sentence, [...found, pair]);
    }
  return (sentence) => nearest.get(sentence) ?? [];
}

function ofPair(pair: Pair, nearest: (sentence: ReadSentence) => readonly Pair[]): Proposal {
  const { before, now, similarity } = pair;
  const elsewhere = before.themeKey !== now.themeKey || before.kind !== now.kind;
  const kept = sameWords(before.text, now.text) ? 'unchanged' : 'reworded';
  const reason = [
    kept === 'unchanged' ? 'The same sentence' : wordsInEnglish(before, now, similarity),
    ...(before.themeKey === now.themeKey ? [] : [`under ${before.themeTitle} before`]),
    ...(before.kind === now.kind ? [] : [`listed as ${before.kind} before`]),
  ].join(', ');
  const rivals = [before, now].flatMap(nearest).filter((one) => one !== pair);
  const next = Math.max(0, ...rivals.map((one) => one.similarity));
  const sure =
    similarity === 1
      ? before.kind === now.kind
      : !elsewhere && similarity >= littleDoubt.likeness && similarity - next >= littleDoubt.ahead;
  return proposal(elsewhere ? 'moved' : kept, [before.key], [now.key], similarity, reason, sure);
}

function wordsInEnglish(before: ReadSentence, now: ReadSentence, similarity: number): string {
  if (similarity === 1) return 'The same words; only signs, spaces or capitals differ';
  const most = Math.max(before.words.length, now.words.length);
  const said = `${wordsInCommon(before.words, now.words)} of ${most} words are the same`;
  return before.key === now.key && similarity < least.inside ? `${said}; both go by the same name` : said;
}

function ofSplit({ whole, parts, covered }: SharedOut): Proposal {
  const reason = `Its words are shared out between ${parts.length} sentences: ${percent(covered)} of them are there again`;
  return proposal(
    'split',
    [whole.key],
    parts.map(({ key }) => key),
    covered,
    reason,
    false,
  );
}

function ofMerge({ whole, parts, covered }: SharedOut): Proposal {
  const reason = `${percent(covered)} of its words come from ${parts.length} sentences of the earlier version`;
  return proposal(
    'merged',
    parts.map(({ key }) => key),
    [whole.key],
    covered,
    reason,
    false,
  );
}

function ofOne(
  kind: 'new' | 'withdrawn',
  { key }: ReadSentence,
  { title }: ModelDocument,
  nearest: readonly Pair[],
): Proposal {
  const similarity = Math.max(0, ...nearest.map((pair) => pair.similarity));
  const none = similarity < nothingLike;
  const reason = none ? `Nothing like it in ${title}` : `Nothing much like it in ${title} that is not matched already`;
  return proposal(kind, kind === 'new' ? [] : [key], kind === 'new' ? [key] : [], similarity, reason, none);
}

function proposal(
  relation: RelationKind,
  from: CriterionKey[],
  to: CriterionKey[],
  similarity: number,
  reason: string,
  sure: boolean,
): Proposal {
  return { relation: { relation, from, to, why: `${reason}.` }, similarity, reason: `${reason}.`, sure };
}

function firstOf(parts: readonly ReadSentence[]): number {
  return Math.min(...parts.map(({ order }) => order));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
