import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTwoVersions, aRelation, aVersion, inFirst } from '../../specs/two-versions.js';
import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';
import { publishedCrosswalks, publishedModels } from '../published.js';
import type { Relation } from './crosswalk.js';
import { inverse } from './inverse.js';
import { oscalRelationship } from './oscal.js';
import { relationsOf } from './relations.js';

const keysOf = (model: ModelDocument): string[] => model.themes.flatMap(criteriaOf).map(({ key }) => key);

describe('all relations between two versions', () => {
  it('account for every key of both once, in the later version’s order', () => {
    fc.assert(
      fc.property(anyTwoVersions(), ({ from, to, crosswalk }) => {
        const relations = relationsOf(crosswalk, from, to);
        expect(relations.flatMap((one) => one.from).toSorted()).toEqual(keysOf(from).toSorted());
        expect(relations.flatMap((one) => one.to)).toEqual(keysOf(to));
        expect(relations.every(({ why }) => why !== '')).toBe(true);
        const lastOfNow = relations.findLastIndex((one) => one.to.length > 0);
        expect(relations.slice(lastOfNow + 1).every(({ relation }) => relation === 'withdrawn')).toBe(true);
      }),
    );
  });

  it('spell out the 123 that the shipped crosswalk leaves unsaid', () => {
    const [before, after] = publishedModels;
    const relations = relationsOf(publishedCrosswalks[0], before, after);
    expect(relations.filter(({ relation }) => relation === 'unchanged')).toHaveLength(123);
    expect(relations.filter(({ relation }) => relation === 'reworded')).toHaveLength(8);
  });

  it('lose nothing that a faulty crosswalk leaves out, nor what it makes up', () => {
    const from = aVersion('2001-01-a', { one: 'One.', two: 'Two.' });
    const to = aVersion('2002-01-b', { one: 'One.', three: 'Three.' });
    const kinds = (...relations: Relation[]): string[] =>
      relationsOf({ from: from.id, to: to.id, relations }, from, to).map(
        ({ relation, from: [before], to: [now] }) => `${relation} ${before ?? ''} > ${now ?? ''}`,
      );
    const [one, two, three, lost] = ['one', 'two', 'three', 'lost'].map(inFirst);
    expect(kinds()).toEqual([`unchanged ${one} > ${one}`, `new  > ${three}`, `withdrawn ${two} > `]);
    expect(kinds(aRelation('withdrawn', [one], []))).toEqual([
      `new  > ${one}`,
      `new  > ${three}`,
      `withdrawn ${one} > `,
      `withdrawn ${two} > `,
    ]);
    expect(kinds(aRelation('withdrawn', [lost], []), aRelation('new', [], [lost]))).toEqual([
      `unchanged ${one} > ${one}`,
      `new  > ${three}`,
      `new  > ${lost}`,
      `withdrawn ${two} > `,
      `withdrawn ${lost} > `,
    ]);
  });
});

describe('the inverse of a crosswalk', () => {
  it('is its own inverse, and relates what it related', () => {
    const oscal = fc.constantFrom(undefined, 'subset-of' as const, 'superset-of' as const, 'intersects-with' as const);
    fc.assert(
      fc.property(anyTwoVersions(), oscal, ({ from, to, crosswalk }, relationship) => {
        if (relationship) for (const one of crosswalk.relations) one.oscal = relationship;
        const back = inverse(crosswalk);
        expect(inverse(back)).toEqual(crosswalk);
        expect([back.from, back.to]).toEqual([to.id, from.id]);
        const pairs = (relations: Relation[]) =>
          relations.map((one) => `${one.from.join()} ${one.to.join()}`).toSorted();
        expect(pairs(relationsOf(back, to, from).map((one) => ({ ...one, from: one.to, to: one.from })))).toEqual(
          pairs(relationsOf(crosswalk, from, to)),
        );
      }),
    );
  });
});

describe('the words of OSCAL', () => {
  it.each([
    ['unchanged', 'equal-to', 'equal-to'],
    ['reworded', 'equivalent-to', 'equivalent-to'],
    ['moved', 'equivalent-to', 'equivalent-to'],
    ['split', 'superset-of', 'subset-of'],
    ['merged', 'subset-of', 'superset-of'],
    ['new', 'no-relationship', 'no-relationship'],
  ] as const)('for %s are %s, and the other way %s', (relation, there, back) => {
    const one = aRelation(relation, ['a/b'], ['a/c']);
    expect(oscalRelationship(one)).toBe(there);
    const [turned] = inverse({ from: 'a', to: 'b', relations: [one] }).relations;
    expect(oscalRelationship(turned)).toBe(back);
  });

  it('are those that the relation says itself, and turn with it', () => {
    const one: Relation = { ...aRelation('reworded', ['a/b'], ['a/c']), oscal: 'superset-of' };
    expect(oscalRelationship(one)).toBe('superset-of');
    expect(inverse({ from: 'a', to: 'b', relations: [one] }).relations[0]?.oscal).toBe('subset-of');
  });
});
