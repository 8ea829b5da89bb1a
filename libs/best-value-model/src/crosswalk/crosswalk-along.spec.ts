import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTwoVersions, aRelation, aVersion, inFirst, inSecond } from '../../specs/two-versions.js';
import type { Crosswalk, Relation } from './crosswalk.js';
import { crosswalkAlong } from './crosswalk-along.js';
import { inverse } from './inverse.js';
import { validateCrosswalk } from './validate-crosswalk.js';

const a = aVersion('2001-01-a', { kept: 'Kept.', told: 'Told.', out: 'Out.', one: 'One.', two: 'Two.', gone: 'Gone.' });
const b = aVersion('2002-01-b', {
  kept: 'Kept.',
  told: 'Told so.',
  out: 'Out.',
  both: 'One and two.',
  brief: 'Brief.',
});
const c = aVersion('2003-01-c', { kept: 'Kept.', told: 'Told.', first: 'First.', second: 'Second.' }, { out: 'Out.' });
const because = (relation: Relation['relation'], from: string[], to: string[], why: string): Relation => ({
  ...aRelation(relation, from.map(inFirst), to.map(inFirst)),
  why,
});
const ab: Crosswalk = {
  from: a.id,
  to: b.id,
  relations: [
    because('reworded', ['told'], ['told'], 'It is longer.'),
    because('merged', ['one', 'two'], ['both'], 'They belong together.'),
    because('withdrawn', ['gone'], [], 'Nobody needs it.'),
    because('new', [], ['brief'], 'It was missing.'),
  ],
};
const bc: Crosswalk = {
  from: b.id,
  to: c.id,
  relations: [
    because('reworded', ['told'], ['told'], 'It is shorter.'),
    { ...because('moved', ['out'], [], 'It fits there.'), to: [inSecond('out')] },
    because('split', ['both'], ['first', 'second'], 'They do not.'),
    because('withdrawn', ['brief'], [], 'It was not.'),
  ],
};

describe('several crosswalks as one', () => {
  const short = ({ relations }: Crosswalk): string[] =>
    relations.map(
      ({ relation, from, to, why }) => `${from.map(slug).join('+')} ${relation} ${to.map(slug).join('+')}: ${why}`,
    );
  const slug = (key: string): string => key.split('/')[1] ?? '';

  it('say what became of each criterion over all of them, and why', () => {
    expect(short(crosswalkAlong([ab, bc], a, c))).toEqual([
      'kept unchanged kept: Both versions have the same sentence.',
      'told unchanged told: It is longer. It is shorter.',
      'one+two merged first+second: They belong together. They do not.',
      'out moved out: It fits there.',
      'gone withdrawn : Nobody needs it.',
    ]);
    expect(short(crosswalkAlong([inverse(bc), inverse(ab)], c, a)).slice(2)).toEqual([
      'out moved out: It fits there.',
      'first+second merged one+two: They do not. They belong together.',
      ' new gone: Nobody needs it.',
    ]);
  });

  it('are the one where there is one, and all unchanged where there is none', () => {
    expect(crosswalkAlong([ab], a, b)).toBe(ab);
    expect(crosswalkAlong([], a, a).relations.map(({ relation }) => relation)).toEqual(Array(6).fill('unchanged'));
  });

  it('count as a split what became more, and as reworded what has another sentence now', () => {
    const d = aVersion('2004-01-d', { first: 'First.', second: 'Second.', third: 'Third.', told: 'Told well.' });
    const cd: Crosswalk = {
      from: c.id,
      to: d.id,
      relations: [
        because('reworded', ['told'], ['told'], 'It is kind.'),
        because('new', [], ['third'], ''),
        because('withdrawn', ['kept'], [], 'It is gone.'),
        { ...because('withdrawn', [], [], 'It is gone.'), from: [inSecond('out')] },
      ],
    };
    expect(short(crosswalkAlong([bc, cd], b, d)).slice(0, 4)).toEqual([
      'both split first+second: They do not.',
      ' new third: ',
      'told reworded told: It is shorter. It is kind.',
      'kept withdrawn : It is gone.',
    ]);
  });

  it('make nothing of a criterion that the earlier version does not have', () => {
    const faulty = { from: c.id, to: a.id, relations: [because('reworded', ['no-such'], ['one'], 'It is lost.')] };
    expect(short(crosswalkAlong([bc, faulty], b, a))).toContain('no-such reworded one: It is lost.');
  });

  it('keep the rules of a crosswalk there and back, whatever they are', () => {
    fc.assert(
      fc.property(anyTwoVersions(), ({ from, to, crosswalk }) => {
        const same = { ...to, id: '2003-01-c' };
        const kept = { from: to.id, to: same.id, relations: [] };
        const along = crosswalkAlong([crosswalk, kept], from, same);
        expect(validateCrosswalk(along, from, same)).toEqual([]);
        const again = { ...from, id: '2004-01-d' };
        const there = crosswalkAlong([crosswalk, { ...inverse(crosswalk), to: again.id }], from, again);
        const lost = crosswalk.relations.filter(({ relation }) => relation === 'withdrawn').length;
        expect(there.relations.filter(({ relation }) => relation === 'withdrawn')).toHaveLength(lost);
      }),
    );
  });
});
