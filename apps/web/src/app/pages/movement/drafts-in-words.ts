import type { MovementYear } from '../../api/types';

/** Which of the years may still change; empty when all are sealed. */
export function draftsInWords(years: readonly Pick<MovementYear, 'year' | 'source'>[]): string {
  const drafts = years.filter(({ source }) => source === 'draft').map(({ year }) => year);
  const sealed = years.filter(({ source }) => source === 'sealed').map(({ year }) => year);
  const [only] = drafts;
  if (only === undefined) return '';
  const open =
    drafts.length === 1
      ? `${only} is a draft: what it shows may still change.`
      : `${inARow(drafts)} are drafts: what they show may still change.`;
  if (sealed.length === 0) return open;
  return `${open} ${sealed.length === 1 ? `${sealed[0]} shows` : 'The other years show'} what was sealed.`;
}

/** Such as "2024/25, 2025/26 and 2026/27". */
function inARow(years: readonly string[]): string {
  return `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
}
