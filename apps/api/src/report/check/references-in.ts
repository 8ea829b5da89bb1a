/** Keys under which the documents keep the numbers that people point at. */
const keys = new Set(['number', 'reference']);

/** Every number and reference that a document has, wherever it has it: a section that is added later is found too. */
export function referencesIn(document: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (keys.has(key) && (typeof inner === 'string' || typeof inner === 'number')) found.add(String(inner));
        else walk(inner);
      }
  };
  walk(document);
  return found;
}
