/**
 * The UTF-8 bytes of a text. Written out because the library uses no platform object, TextEncoder included.
 * The text must be well formed: canonicalJson() has refused anything else.
 */
export function utf8(text: string): number[] {
  return Array.from(text).flatMap(bytesOf);
}

function bytesOf(character: string): number[] {
  const point = Number(character.codePointAt(0));
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), following(point)];
  if (point < 0x10000) return [0xe0 | (point >> 12), following(point >> 6), following(point)];
  return [0xf0 | (point >> 18), following(point >> 12), following(point >> 6), following(point)];
}

function following(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
