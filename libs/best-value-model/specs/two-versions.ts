import fc from 'fast-check';
import type { Crosswalk, Relation } from '../src/crosswalk/crosswalk.js';
import type { Criterion, CriterionKind, ModelDocument } from '../src/model.js';
import { aModelWith } from './a-model.js';

/** A criterion of a spec's own making. */
export function aCriterion(key: string, text: string, kind: CriterionKind = 'characteristic'): Criterion {
  return { key, kind, text, basis: 'recall', confidence: 'recalled', sources: [] };
}

/** A version whose first two themes have these criteria, by key and sentence, and whose others are gone. */
export function aVersion(
  id: string,
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>> = {},
  indicators: Readonly<Record<string, string>> = {},
): ModelDocument {
  return aModelWith((model) => {
    model.id = id;
    model.title = `Version ${id}`;
    model.themes.splice(2);
    const [one, other] = model.themes;
    const list = (themeKey: string, from: Readonly<Record<string, string>>, kind: CriterionKind) =>
      Object.entries(from).map(([slug, text]) => aCriterion(`${themeKey}/${slug}`, text, kind));
    one.characteristics = list(one.key, first, 'characteristic');
    one.indicators = list(one.key, indicators, 'indicator');
    other.characteristics = list(other.key, second, 'characteristic');
    other.indicators = [];
  });
}

const [firstTheme, secondTheme] = aVersion('2000-01-any', {}).themes;
/** The key of a criterion of the first theme of aVersion(), or of the second. */
export const inFirst = (slug: string): string => `${firstTheme.key}/${slug}`;
export const inSecond = (slug: string): string => `${secondTheme.key}/${slug}`;

export function aRelation(relation: Relation['relation'], from: string[], to: string[]): Relation {
  return { relation, from, to, why: 'It reads better.' };
}

/** Two versions and a valid crosswalk between them, any way they could come about. */
export function anyTwoVersions(): fc.Arbitrary<{ from: ModelDocument; to: ModelDocument; crosswalk: Crosswalk }> {
  const kinds = ['unchanged', 'named', 'reworded', 'moved', 'split', 'merged', 'new', 'withdrawn'] as const;
  return fc
    .array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 2, max: 4 })), { maxLength: 12 })
    .map((made) => {
      const earlier: Record<string, string> = {};
      const later: Record<string, string> = {};
      const elsewhere: Record<string, string> = {};
      const relations: Relation[] = [];
      made.forEach(([kind, many], n) => {
        const slugs = Array.from({ length: many }, (_, part) => `c${n}-${part}`);
        const text = `Sentence ${n} is about matter ${n * 7}.`;
        const add = (side: Record<string, string>, slug: string, said: string): string => {
          side[slug] = said;
          return inFirst(slug);
        };
        if (kind === 'unchanged') for (const side of [earlier, later]) add(side, `c${n}`, text);
        if (kind === 'named')
          relations.push(aRelation('unchanged', [add(earlier, `c${n}`, text)], [add(later, `d${n}`, text)]));
        if (kind === 'reworded')
          relations.push(aRelation(kind, [add(earlier, `c${n}`, text)], [add(later, `d${n}`, `Now ${text}`)]));
        if (kind === 'moved') {
          elsewhere[`d${n}`] = text;
          relations.push(aRelation(kind, [add(earlier, `c${n}`, text)], [inSecond(`d${n}`)]));
        }
        if (kind === 'split')
          relations.push(
            aRelation(
              kind,
              [add(earlier, `c${n}`, text)],
              slugs.map((slug) => add(later, slug, `${slug} of ${text}`)),
            ),
          );
        if (kind === 'merged')
          relations.push(
            aRelation(
              kind,
              slugs.map((slug) => add(earlier, slug, `${slug} of ${text}`)),
              [add(later, `d${n}`, text)],
            ),
          );
        if (kind === 'new') relations.push(aRelation(kind, [], [add(later, `d${n}`, text)]));
        if (kind === 'withdrawn') relations.push(aRelation(kind, [add(earlier, `c${n}`, text)], []));
      });
      return {
        from: aVersion('2001-01-a', earlier),
        to: aVersion('2002-01-b', later, elsewhere),
        crosswalk: { from: '2001-01-a', to: '2002-01-b', relations },
      };
    });
}
