import type { RelationKind } from '../crosswalk/crosswalk.js';

/** In the order in which a summary names them. */
const changes: readonly Exclude<RelationKind, 'unchanged'>[] = [
  'reworded',
  'moved',
  'split',
  'merged',
  'new',
  'withdrawn',
];

/** What changed, in English: `3 reworded, 1 split and 2 new; 12 unchanged.` */
export function countsInWords(counts: Readonly<Record<RelationKind, number>>): string {
  const said = changes.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  if (said.length === 0) return counts.unchanged === 0 ? 'It has no criteria.' : `All ${counts.unchanged} unchanged.`;
  const last = said.at(-1);
  const list = said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
  return `${list}; ${counts.unchanged} unchanged.`;
}
