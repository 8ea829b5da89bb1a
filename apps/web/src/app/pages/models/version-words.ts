import type { ModelSummary } from '../../api/types';

/** Where a version comes from, to follow its title. @param known versions, of which one may be the one that it is built on */
export function originInWords(
  { origin, basedOn }: Pick<ModelSummary, 'origin' | 'basedOn'>,
  known: readonly Pick<ModelSummary, 'id' | 'title'>[],
): string {
  if (origin === 'imported') return 'Imported from the guidance';
  const base = known.find(({ id }) => id === basedOn);
  if (origin === 'own') return `The council’s own, built on ${base ? `“${base.title}”` : 'another version'}`;
  return 'Comes with the service';
}

/** Whose words the criteria are, as a sentence. */
export function asSentence(wording: string): string {
  const trimmed = wording.trim();
  return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Which years are pinned to a version: `2024/25 and 2025/26`, the earliest first; empty when none is. */
export function yearsInWords(years: readonly { year: string; model: { id: string } }[], id: string): string {
  const pinned = years
    .filter(({ model }) => model.id === id)
    .map(({ year }) => year)
    .sort();
  return pinned.length < 2 ? pinned.join() : `${pinned.slice(0, -1).join(', ')} and ${pinned.at(-1)}`;
}
