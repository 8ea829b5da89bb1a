/** Values that are saved together: one JSON-like value a field. */
export type FieldValues = Record<string, unknown>;

/** Two people changed the same field: both texts are kept until one of them chooses. */
export interface FieldConflict<T extends FieldValues> {
  field: keyof T & string;
  mine: T[keyof T];
  theirs: T[keyof T];
}

/** The base of a draft whose clash nobody has settled: unlike any value, so that a reload asks again and overwrites nothing. */
export const UNDECIDED = { undecided: true };

/** True when both are the same JSON value, whatever the order of keys. */
export function sameValue(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/**
 * Merges my unsaved values with what somebody else has saved meanwhile, field by field.
 * A field the server still holds as before keeps mine, a field only they changed takes theirs, and a field both changed
 * is a conflict that keeps mine on the page.
 * @param bases what the server held before; several forms count as the same (what I sent, and how the server wrote it)
 * @param mine the values on the page
 * @param theirs what the server holds now
 * @returns the values to show, the conflicts, and the bases to compare with from now on
 */
export function mergeThreeWay<T extends FieldValues>(
  bases: readonly T[],
  mine: T,
  theirs: T,
): { merged: T; conflicts: FieldConflict<T>[]; bases: T[] } {
  const merged = { ...mine };
  const conflicts: FieldConflict<T>[] = [];
  const newBases = bases.map((base) => ({ ...base }));
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    if (bases.some((base) => sameValue(base[field], theirs[field]))) continue;
    for (const base of newBases) base[field] = theirs[field];
    if (bases.some((base) => sameValue(base[field], mine[field]))) merged[field] = theirs[field];
    else if (!sameValue(mine[field], theirs[field])) {
      conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
    }
  }
  return { merged, conflicts, bases: newBases };
}

function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
