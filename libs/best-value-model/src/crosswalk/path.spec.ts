import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTwoVersions, aRelation } from '../../specs/two-versions.js';
import type { Crosswalk, Relation } from './crosswalk.js';
import { inverse } from './inverse.js';
import { originsAlong, pathBetween, relationIn } from './path.js';

const step = (from: string, to: string, ...relations: Relation[]): Crosswalk => ({ from, to, relations });

describe('the way from one version to another', () => {
  const [ab, bc, db, ef] = [step('a', 'b'), step('b', 'c'), step('d', 'b'), step('e', 'f')];

  it('goes over every version between, forwards and back', () => {
    expect(pathBetween([ab, bc, db, ef], 'a', 'c')).toEqual([ab, bc]);
    expect(pathBetween([ab, bc, db, ef], 'a', 'd')).toEqual([ab, inverse(db)]);
    expect(pathBetween([ab, bc, db, ef], 'a', 'a')).toEqual([]);
    expect(pathBetween([ab, bc, db, ef], 'a', 'f')).toBeNull();
  });

  it('is the shortest, and of those as short the first', () => {
    const direct = step('a', 'c');
    expect(pathBetween([ab, bc, direct], 'a', 'c')).toEqual([direct]);
    const own = step('a', 'c', aRelation('new', [], ['t/x']));
    expect(pathBetween([ab, own, bc, direct], 'a', 'c')).toEqual([own]);
  });

  it('composes: each step begins where the one before ended', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const crosswalks = fc.array(
      fc.tuple(ids, ids).map(([from, to]) => step(from, to)),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(crosswalks, ids, ids, (all, from, to) => {
        const path = pathBetween(all, from, to);
        expect(path === null).toBe(pathBetween(all, to, from) === null);
        if (path === null) return;
        const stops = [from, ...path.map((one) => one.to)];
        expect(path.map((one) => one.from)).toEqual(stops.slice(0, -1));
        expect(stops.at(-1)).toBe(to);
        expect(pathBetween(all, to, from)).toHaveLength(path.length);
      }),
    );
  });
});

describe('the origins of a criterion', () => {
  it('compose over the steps of a path', () => {
    fc.assert(
      fc.property(anyTwoVersions(), anyTwoVersions(), ({ crosswalk: one, to }, { crosswalk: other }) => {
        const keys = [...to.themes.flatMap((theme) => theme.characteristics.map(({ key }) => key)), 'no/such'];
        for (const key of keys) {
          const there = originsAlong([other])(key).keys.flatMap((between) => originsAlong([one])(between).keys);
          expect(originsAlong([one, other])(key).keys).toEqual([...new Set(there)]);
        }
      }),
    );
  });

  it('lead back to where they began, for what was neither new nor withdrawn', () => {
    fc.assert(
      fc.property(anyTwoVersions(), ({ crosswalk, from }) => {
        for (const theme of from.themes)
          for (const { key } of theme.characteristics) {
            const there = originsAlong([inverse(crosswalk)])(key).keys;
            const back = there.flatMap((now) => originsAlong([crosswalk])(now).keys);
            expect(back.length === 0 || back.includes(key)).toBe(true);
          }
      }),
    );
  });

  it.each<[string, Relation[][], string[], Relation['relation'][], Relation['relation']]>([
    ['nothing at all', [], ['t/x'], [], 'unchanged'],
    ['two versions that keep it', [[], []], ['t/x'], ['unchanged'], 'unchanged'],
    [
      'a new wording and a move',
      [[aRelation('reworded', ['t/v'], ['t/w'])], [aRelation('moved', ['t/w'], ['t/x'])]],
      ['t/v'],
      ['reworded', 'moved'],
      'moved',
    ],
    ['a new wording', [[aRelation('reworded', ['t/x'], ['t/x'])], []], ['t/x'], ['reworded', 'unchanged'], 'reworded'],
    ['a split', [[aRelation('split', ['t/w'], ['t/x', 't/y'])]], ['t/w'], ['split'], 'split'],
    [
      'a merger, one side of which was new',
      [[aRelation('new', [], ['t/v'])], [aRelation('merged', ['t/v', 't/w', 't/y'], ['t/x'])]],
      ['t/w', 't/y'],
      ['new', 'unchanged', 'merged'],
      'merged',
    ],
    [
      'a split that was merged again',
      [[aRelation('split', ['t/u'], ['t/v', 't/w'])], [aRelation('merged', ['t/v', 't/w'], ['t/x'])]],
      ['t/u'],
      ['split', 'merged'],
      'split',
    ],
    [
      'something new',
      [[aRelation('new', [], ['t/w'])], [aRelation('reworded', ['t/w'], ['t/x'])]],
      [],
      ['new', 'reworded'],
      'new',
    ],
  ])('over %s', (_, steps, keys, relations, inOne) => {
    const origins = originsAlong(steps.map((some, n) => step(`v${n}`, `v${n + 1}`, ...some)))('t/x');
    const why = relations.some((relation) => relation !== 'unchanged') ? ['It reads better.'] : [];
    expect(origins).toEqual({ keys, relations, why });
    expect(relationIn(origins)).toBe(inOne);
  });
});
