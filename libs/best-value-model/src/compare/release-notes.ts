import type { RelationKind } from '../crosswalk/crosswalk.js';
import type { ScoreWord } from '../model.js';
import { countsInWords } from './counts-in-words.js';
import type { ThemeDifference, VersionDifference, WordPair } from './version-difference.js';

/** What a reader of the later version should know who knew the earlier one, a sentence or two to the note. */
export function releaseNotes(difference: VersionDifference): string[] {
  const { from, to, related, themes, scale, judgements, suggestion } = difference;
  const size = `${to.title} has ${to.criteria} criteria; ${from.title} had ${from.criteria}.`;
  if (!related)
    return [size, 'Nothing relates these two versions yet, so what became of each criterion cannot be said.'];
  const changed = themes.filter(({ counts: { unchanged }, items }) => unchanged < items.length);
  return [
    size,
    changed.length === 0 ? 'Every criterion is unchanged.' : `In all: ${countsInWords(added(themes))}`,
    ...changed.map(({ title, summary, items }) => {
      const reasons = items.filter(({ relation }) => relation !== 'unchanged').map(({ why }) => why.trim());
      return [`${title}: ${summary}`, ...new Set(reasons)].join(' ');
    }),
    ...themes.filter((one) => one.in !== 'both').map((one) => `${one.title}: ${onOneSide[one.in]}`),
    ...described(themes),
    scale.length === 0 ? 'The words of the scale are the same.' : `The scale: ${scale.map(scoreInWords).join('; ')}.`,
    ...(judgements.length === 0 ? [] : ['The words of judgement differ.']),
    suggestion.changed
      ? 'The rule behind a suggested score differs.'
      : 'The rule behind a suggested score is the same.',
  ];
}

const onOneSide: Readonly<Record<ThemeDifference['in'], string>> = {
  both: '',
  earlier: 'the later version does not have this theme.',
  later: 'the earlier version does not have this theme.',
};

function added(themes: readonly ThemeDifference[]): Record<RelationKind, number> {
  const sum = { unchanged: 0, reworded: 0, moved: 0, split: 0, merged: 0, new: 0, withdrawn: 0 };
  for (const { counts } of themes) for (const kind of Object.keys(sum) as RelationKind[]) sum[kind] += counts[kind];
  return sum;
}

function described(themes: readonly ThemeDifference[]): string[] {
  const titles = themes.filter(({ description }) => description !== null).map(({ title }) => title);
  return titles.length === 0 ? [] : [`Described in other words: ${titles.join(', ')}.`];
}

function scoreInWords({ before, now }: WordPair<ScoreWord>): string {
  if (before && now)
    return before.word === now.word ? `“${now.word}” is defined anew` : `“${before.word}” is now “${now.word}”`;
  const only = [before, now].flatMap((score) => (score === null ? [] : `“${score.word}”`)).join('');
  return `${only} is ${now === null ? 'no more' : 'new'}`;
}
