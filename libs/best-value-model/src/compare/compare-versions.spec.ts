import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aModelWith } from '../../specs/a-model.js';
import { anyTwoVersions, aRelation, aVersion, inFirst, inSecond } from '../../specs/two-versions.js';
import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import { compareVersions } from './compare-versions.js';
import { releaseNotes } from './release-notes.js';

const [draft, statutory] = publishedModels;
const textsOf = (model: ModelDocument): string[] => model.themes.flatMap(criteriaOf).map(({ text }) => text);

describe('the difference between two versions', () => {
  it('loses no criterion and makes up none', () => {
    fc.assert(
      fc.property(anyTwoVersions(), ({ from, to, crosswalk }) => {
        const { themes } = compareVersions(from, to, crosswalk);
        const items = themes.flatMap((theme) => theme.items);
        expect(items.flatMap((item) => item.from.map(({ text }) => text)).toSorted()).toEqual(textsOf(from).toSorted());
        expect(items.flatMap((item) => item.to.map(({ text }) => text)).toSorted()).toEqual(textsOf(to).toSorted());
        for (const { words, from: before, to: now } of items)
          if (words)
            expect(
              words
                .filter(({ kind }) => kind !== 'removed')
                .map(({ text }) => text)
                .join(''),
            ).toBe(now.map(({ text }) => text).join('\n'));
          else expect(before.length === 0 || now.length === 0 || before[0]?.text === now[0]?.text).toBe(true);
        for (const { counts, items: of } of themes)
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(of.length);
      }),
    );
  });

  it('of the shipped versions is eight sentences, with the words that differ', () => {
    const difference = compareVersions(draft, statutory, publishedCrosswalks[0]);
    expect(difference).toMatchObject({
      related: true,
      scale: [],
      judgements: [],
      suggestion: { changed: false, summary: null },
    });
    expect(difference.from).toMatchObject({ id: draft.id, criteria: 131 });
    const changed = difference.themes.flatMap(({ items }) => items.filter(({ words }) => words));
    expect(changed.map(({ relation }) => relation)).toEqual(Array(8).fill('reworded'));
    expect(difference.themes.map(({ summary }) => summary)).toEqual(
      [
        'All 18 unchanged.',
        '2 reworded; 18 unchanged.',
        '1 reworded; 20 unchanged.',
        'All 17 unchanged.',
        '3 reworded; 19 unchanged.',
        '1 reworded; 17 unchanged.',
        '1 reworded; 12 unchanged.',
      ].map((summary, n) => summary.replace(/^All \d+/, () => `All ${criteriaOf(statutory.themes[n]).length}`)),
    );
  });

  it('says nothing of criteria that no crosswalk relates, whatever their keys', () => {
    const difference = compareVersions(draft, statutory, null);
    expect(difference.related).toBe(false);
    expect(difference.themes.flatMap(({ items }) => items)).toEqual([]);
    expect(difference.themes[0]?.summary).toContain('Nothing relates');
    expect(releaseNotes(difference)).toEqual([
      expect.stringContaining('131 criteria'),
      expect.stringContaining('Nothing relates'),
    ]);
  });

  const from = aVersion('2001-01-a', { kept: 'It is kept.', whole: 'It is planned and checked.', gone: 'It is gone.' });
  const to = aVersion(
    '2002-01-b',
    { kept: 'It is kept.', planned: 'It is planned.', checked: 'It is checked.' },
    { come: 'It is come.' },
  );
  to.themes[0].description = 'Another description.';
  to.scale = [
    { ...to.scale[0], word: 'Splendid' },
    { ...to.scale[1], definition: 'Other.' },
    { ...to.scale[2], key: 'dire', word: 'Dire' },
  ];
  to.judgements.indicator[0].word = 'Never';
  to.suggestion = { ...to.suggestion, summary: 'Another rule.' };
  const relations = [
    aRelation('split', [inFirst('whole')], [inFirst('planned'), inFirst('checked')]),
    aRelation('withdrawn', [inFirst('gone')], []),
    aRelation('new', [], [inSecond('come')]),
  ];
  const difference = compareVersions(from, to, { from: from.id, to: to.id, relations });

  it('puts a criterion under the theme it is in now, and one withdrawn where it was', () => {
    expect(difference.themes.map(({ items }) => items.map(({ relation }) => relation))).toEqual([
      ['unchanged', 'split', 'withdrawn'],
      ['new'],
    ]);
    expect(difference.themes.map(({ summary }) => summary)).toEqual([
      '1 split and 1 withdrawn; 1 unchanged.',
      '1 new; 0 unchanged.',
    ]);
  });

  it('names themes, descriptions and words of the scale that differ', () => {
    expect(difference.themes[0]?.description?.map(({ kind }) => kind)).toContain('inserted');
    expect(difference.themes[1]?.description).toBeNull();
    expect(difference.scale.map(({ before, now }) => [before?.word, now?.word])).toEqual([
      [from.scale[0].word, 'Splendid'],
      [from.scale[1].word, from.scale[1].word],
      [undefined, 'Dire'],
      [from.scale[2].word, undefined],
    ]);
    expect(difference.judgements).toEqual([
      expect.objectContaining({ kind: 'indicator', now: expect.objectContaining({ word: 'Never' }) }),
    ]);
    expect(difference.suggestion.changed).toBe(true);
  });

  it('is told in notes, those who decided it giving their reasons', () => {
    const [first, second, third] = from.scale.map(({ word }) => word);
    const [one, other] = from.themes.map(({ title }) => title);
    expect(releaseNotes(difference)).toEqual([
      'Version 2002-01-b has 4 criteria; Version 2001-01-a had 3.',
      'In all: 1 split, 1 new and 1 withdrawn; 1 unchanged.',
      `${one}: 1 split and 1 withdrawn; 1 unchanged. It reads better.`,
      `${other}: 1 new; 0 unchanged. It reads better.`,
      `Described in other words: ${one}.`,
      `The scale: “${first}” is now “Splendid”; “${second}” is defined anew; “Dire” is new; “${third}” is no more.`,
      'The words of judgement differ.',
      'The rule behind a suggested score differs.',
    ]);
  });

  it('names a theme that only one of the two has', () => {
    const before = aModelWith((model) => (model.id = '2001-01-a'));
    const after = aModelWith((model) => model.themes.splice(0, 1));
    const gone = before.themes[0];
    const lost = criteriaOf(gone).map(({ key }) => aRelation('withdrawn', [key], []));
    const there = compareVersions(before, after, { from: before.id, to: after.id, relations: lost });
    expect(there.themes.at(-1)).toMatchObject({ themeKey: gone.key, in: 'earlier', description: null });
    expect(releaseNotes(there)).toContain(`${gone.title}: the later version does not have this theme.`);
    const come = lost.map(({ from: keys }) => aRelation('new', [], keys));
    const back = compareVersions(after, before, { from: after.id, to: before.id, relations: come });
    expect(back.themes[0]).toMatchObject({ themeKey: gone.key, in: 'later' });
    expect(releaseNotes(back)).toContain(`${gone.title}: the earlier version does not have this theme.`);
  });

  it('leaves out what a faulty crosswalk makes up', () => {
    const lost = { from: from.id, to: to.id, relations: [aRelation('reworded', [inFirst('lost')], [inFirst('lost')])] };
    expect(compareVersions(from, to, lost).themes.flatMap(({ items }) => items)).toHaveLength(6);
  });

  it('of a version and itself is none', () => {
    const none = compareVersions(statutory, statutory, { from: statutory.id, to: statutory.id, relations: [] });
    expect(releaseNotes(none)).toContain('Every criterion is unchanged.');
    const [theme] = compareVersions(aVersion('a', {}), aVersion('b', {}), { from: 'a', to: 'b', relations: [] }).themes;
    expect(theme?.summary).toBe('It has no criteria.');
  });
});
