import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTwoVersions, aRelation, aVersion, inFirst, inSecond } from '../../specs/two-versions.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import type { Crosswalk, Relation } from './crosswalk.js';
import { validateCrosswalk } from './validate-crosswalk.js';

const from = aVersion(
  '2001-01-a',
  { kept: 'It is kept.', told: 'It is told.', gone: 'It is gone.' },
  {},
  { bad: 'It is bad.' },
);
const to = aVersion(
  '2002-01-b',
  { kept: 'It is\nkept.', told: 'It is told well.', come: 'It is come.' },
  { bad: 'It is bad.' },
);
const right: Relation[] = [
  aRelation('reworded', [inFirst('told')], [inFirst('told')]),
  aRelation('withdrawn', [inFirst('gone')], []),
  aRelation('new', [], [inFirst('come')]),
  aRelation('moved', [inFirst('bad')], [inSecond('bad')]),
];
const problems = (relations: Relation[], ids: Partial<Crosswalk> = {}) =>
  validateCrosswalk({ from: from.id, to: to.id, ...ids, relations }, from, to).map(
    ({ rule, path }) => `${rule} ${path}`,
  );
/** The right relations with the one at a place changed. */
const but = (at: number, change: Partial<Relation>): Relation[] =>
  right.map((one, n) => (n === at ? { ...one, ...change } : one));

describe('the rules of a crosswalk', () => {
  it('hold for the shipped one, and for one that names every change', () => {
    const [before, after] = publishedModels;
    expect(validateCrosswalk(publishedCrosswalks[0], before, after)).toEqual([]);
    expect(problems(right)).toEqual([]);
  });

  it('hold for every crosswalk that is made by them', () => {
    fc.assert(
      fc.property(anyTwoVersions(), (two) => {
        expect(validateCrosswalk(two.crosswalk, two.from, two.to)).toEqual([]);
      }),
    );
  });

  it.each<[string, Relation[], Partial<Crosswalk>, string[]]>([
    ['another earlier version', right, { from: '1999-01-z' }, ['joins-these-versions /from']],
    ['one version twice', right, { to: from.id }, ['joins-these-versions /to', 'joins-these-versions /to']],
    [
      'an unknown key before',
      but(1, { from: [inFirst('lost')] }),
      {},
      ['keys-are-known /relations/1/from/0', 'every-key-is-accounted-for /relations'],
    ],
    [
      'an unknown key after',
      but(2, { to: [inFirst('gone')] }),
      {},
      ['keys-are-known /relations/2/to/0', 'every-key-is-accounted-for /relations'],
    ],
    [
      'an unknown key in a pair',
      but(0, { to: [inFirst('lost')] }),
      {},
      ['keys-are-known /relations/0/to/0', 'every-key-is-accounted-for /relations'],
    ],
    [
      'something new that was there',
      but(2, { from: [inFirst('kept')] }),
      {},
      ['kinds-have-their-shape /relations/2', 'every-key-is-accounted-for /relations'],
    ],
    ['a split in one', but(0, { relation: 'split' }), {}, ['kinds-have-their-shape /relations/0']],
    [
      'nothing of a merger that names all',
      [...but(0, { relation: 'merged', from: [inFirst('told'), inFirst('gone')] }).filter((_, n) => n !== 1)],
      {},
      [],
    ],
    [
      'a key named twice',
      [...right, aRelation('withdrawn', [inFirst('gone')], [])],
      {},
      ['every-key-is-accounted-for /relations/4/from/0'],
    ],
    ['a key left out before', right.filter((_, n) => n !== 1), {}, ['every-key-is-accounted-for /relations']],
    ['a key left out after', right.filter((_, n) => n !== 2), {}, ['every-key-is-accounted-for /relations']],
    [
      'a key of both that is named on one side only',
      [...right, aRelation('withdrawn', [inFirst('kept')], [])],
      {},
      ['every-key-is-accounted-for /relations'],
    ],
    ['other words called unchanged', but(0, { relation: 'unchanged' }), {}, ['sentences-bear-it-out /relations/0']],
    ['other words left unnamed', right.slice(1), {}, ['sentences-bear-it-out /relations']],
    [
      'the same words called reworded',
      [...right, aRelation('reworded', [inFirst('kept')], [inFirst('kept')])],
      {},
      ['sentences-bear-it-out /relations/4'],
    ],
    [
      'a new wording of nothing',
      [...right, aRelation('reworded', [], []), aRelation('moved', [inFirst('lost')], [])],
      {},
      [
        'keys-are-known /relations/5/from/0',
        'kinds-have-their-shape /relations/4',
        'kinds-have-their-shape /relations/5',
      ],
    ],
    ['a move that is none', but(0, { relation: 'moved' }), {}, ['moved-is-elsewhere /relations/0']],
    ['a move called unchanged', but(3, { relation: 'unchanged' }), {}, ['moved-is-elsewhere /relations/3']],
    ['no reason', but(0, { why: ' ' }), {}, ['why-is-said /relations/0/why']],
  ])('report of %s what is wrong', (_, relations, ids, expected) => expect(problems(relations, ids)).toEqual(expected));

  it('report a criterion of the same key that became of the other kind', () => {
    const after = structuredClone(from);
    after.id = to.id;
    const [theme] = after.themes;
    theme.indicators = [];
    theme.characteristics.push({ ...from.themes[0].indicators[0], kind: 'characteristic' });
    const found = validateCrosswalk({ from: from.id, to: to.id, relations: [] }, from, after);
    expect(found).toEqual([expect.objectContaining({ rule: 'moved-is-elsewhere', path: '/relations' })]);
  });

  it('say what is there, what should be, and how to mend it', () => {
    for (const problem of validateCrosswalk({ from: 'x', to: 'x', relations: but(0, { why: '' }) }, from, to))
      expect(Object.values(problem).every((text) => typeof text === 'string' && text !== '')).toBe(true);
  });
});
