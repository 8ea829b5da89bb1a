/**
 * The UTF-8 bytes of a text. Written out because the library uses no platform object, TextEncoder included.
 * The text must be well formed: canonicalJson() has refused anything else.
 */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  // A UTF-16 unit never takes more than three bytes: those of a pair take four together.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = Number(text.codePointAt(at));
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = following(point);
    } else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = following(point >> 6);
      bytes[length++] = following(point);
    } else {
      at += 1;
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = following(point >> 12);
      bytes[length++] = following(point >> 6);
      bytes[length++] = following(point);
    }
  }
  return bytes.slice(0, length);
}

function following(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
