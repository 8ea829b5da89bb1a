/** What the page says beside a field that saves itself. */
export type SaveState =
  | { kind: 'untouched' }
  /** Typed, not sent yet: the pause after typing. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** The service cannot be reached or is overloaded: tried again by itself. */
  | { kind: 'retrying'; because: string }
  /** The server refuses these values; they stay on the page and on this device. */
  | { kind: 'refused'; because: string[]; fields: Record<string, string> }
  /** Somebody else changed the same field: a person has to choose. */
  | { kind: 'conflict'; by: string | null; at: string | null };

/** Why the server refuses a field or a part of it (`classification` and `classification.paragraph`), or null. */
export function refusalOf(state: SaveState, field: string): string | null {
  if (state.kind !== 'refused') return null;
  const found = Object.entries(state.fields).find(([path]) => path === field || path.startsWith(`${field}.`));
  return found?.[1] ?? null;
}
