import type { CriterionKey, ModelDocument } from '../model.js';
import type { Crosswalk, Relation, RelationKind } from './crosswalk.js';
import { inverse } from './inverse.js';
import { kindOfPair } from './kind-of-pair.js';
import { type Origins, originsAlong } from './path.js';
import { type PlacedCriterion, placedCriteria } from './placed.js';

/**
 * Several crosswalks as one, from the first version of a path to its last. What became of criteria on the way is told by the
 * reasons of all steps. Criteria that were shared out and put together in turns, so that several are related to several, are
 * one relation: merged, or split where they became more.
 * @param path from pathBetween(); empty for the same version
 */
export function crosswalkAlong(path: readonly Crosswalk[], from: ModelDocument, to: ModelDocument): Crosswalk {
  const [only, ...more] = path;
  if (only !== undefined && more.length === 0) return only;
  const earlier = placedCriteria(from);
  const later = placedCriteria(to);
  const back = originsAlong(path);
  const onwards = originsAlong(path.map(inverse).reverse());
  const told = new Set<CriterionKey>();
  const relations = [...later.keys()].flatMap((key): Relation[] => {
    if (told.has(key)) return [];
    const group = related(key, back, onwards);
    for (const one of group.to) told.add(one);
    return [asOne(group, earlier, later)];
  });
  const withdrawn = [...earlier.keys()].flatMap((key): Relation[] => {
    const { keys, why } = onwards(key);
    return keys.length > 0 ? [] : [{ relation: 'withdrawn', from: [key], to: [], why: said(why, 'It was withdrawn.') }];
  });
  return { from: from.id, to: to.id, relations: [...relations, ...withdrawn] };
}

type Trace = (key: CriterionKey) => Origins;

interface Group extends Pick<Relation, 'from' | 'to'> {
  why: string[];
}

/** All criteria of either side that hang together with one of the later version. */
function related(key: CriterionKey, back: Trace, onwards: Trace): Group {
  const to = new Set([key]);
  const from = new Set<CriterionKey>();
  const why: string[] = [];
  for (const now of to) {
    const trail = back(now);
    why.push(...trail.why);
    for (const origin of trail.keys) {
      from.add(origin);
      for (const other of onwards(origin).keys) to.add(other);
    }
  }
  return { from: [...from], to: [...to], why };
}

type Placed = ReadonlyMap<CriterionKey, PlacedCriterion>;

function asOne({ from, to, why }: Group, earlier: Placed, later: Placed): Relation {
  const relation = kindOf(from, to, earlier, later);
  return { relation, from, to, why: said(why, 'Both versions have the same sentence.') };
}

function kindOf(
  from: readonly CriterionKey[],
  to: readonly CriterionKey[],
  earlier: Placed,
  later: Placed,
): RelationKind {
  if (from.length === 0) return 'new';
  if (from.length > 1 || to.length > 1) return to.length > from.length ? 'split' : 'merged';
  const [was, is] = [earlier.get(from.join()), later.get(to.join())];
  return was && is ? kindOfPair(was, is) : 'reworded';
}

function said(why: readonly string[], otherwise: string): string {
  return why.length === 0 ? otherwise : [...new Set(why)].join(' ');
}
