/** Replaces halves of surrogate pairs in every text of plain data, as neither a font nor canonical JSON can take them. */
export function wellFormed<Data>(data: Data): Data;
export function wellFormed(data: unknown): unknown {
  if (typeof data === 'string') return data.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(data)) return data.map((item) => wellFormed(item as unknown));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wellFormed(value as unknown)]));
}
