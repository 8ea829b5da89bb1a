import type { CriterionKey } from '../model.js';
import type { Crosswalk, Relation, RelationKind } from './crosswalk.js';
import { inverse } from './inverse.js';

/** What a criterion of the last version of a path was in the first. */
export interface Origins {
  /** Its keys then, in that version's order where one relation gives them; none when it is new since. */
  keys: CriterionKey[];
  /** Every kind of relation on the way, the earliest first, each once. */
  relations: RelationKind[];
  /** The reasons of the relations on the way that change anything, the earliest first, each once. */
  why: string[];
}

/**
 * The shortest way from one version to another, each step a crosswalk or the inverse of one. Of several as short, the one whose
 * crosswalks stand first in the list.
 * @returns an empty path for the same version, null when nothing relates the two
 */
export function pathBetween(crosswalks: readonly Crosswalk[], fromId: string, toId: string): Crosswalk[] | null {
  const steps = crosswalks.flatMap((one) => [one, inverse(one)]);
  const paths = new Map<string, Crosswalk[]>([[fromId, []]]);
  for (const [id, path] of paths) {
    if (id === toId) return path;
    for (const step of steps) if (step.from === id && !paths.has(step.to)) paths.set(step.to, [...path, step]);
  }
  return null;
}

/** What each criterion of the last version of a path was in the first, over every step between. The path is read once for all of them. */
export function originsAlong(path: readonly Crosswalk[]): (key: CriterionKey) => Origins {
  const steps = path
    .map(({ relations }) => new Map(relations.flatMap((one) => one.to.map((key) => [key, one]))))
    .reverse();
  return (key) => {
    let keys = [key];
    const relations: RelationKind[] = [];
    const why: string[] = [];
    for (const step of steps) {
      const taken = keys.map((one) => step.get(one) ?? stillThere(one));
      relations.unshift(...taken.map(({ relation }) => relation));
      for (const one of taken) if (one.relation !== 'unchanged') why.unshift(one.why);
      keys = [...new Set(taken.flatMap(({ from }) => from))];
    }
    return { keys, relations: [...new Set(relations)], why: [...new Set(why)] };
  };
}

function stillThere(key: CriterionKey): Relation {
  return { relation: 'unchanged', from: [key], to: [key], why: '' };
}

/** The origins of a criterion as one kind of relation between the first version and the last. */
export function relationIn({ keys, relations }: Origins): RelationKind {
  if (keys.length === 0) return 'new';
  if (keys.length > 1) return 'merged';
  if (relations.includes('split')) return 'split';
  if (relations.includes('moved')) return 'moved';
  return relations.every((one) => one === 'unchanged') ? 'unchanged' : 'reworded';
}
