import { utf8 } from './utf8.js';

const BLOCK_BYTES = 64;
const ROUNDS = 64;

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 * The library may use neither Node's crypto nor the browser's, which differ; a spec holds this against Node's.
 */
export function sha256(text: string): string {
  const blocks = padded(utf8(text));
  let hash = INITIAL;
  for (let at = 0; at < blocks.length; at += BLOCK_BYTES) {
    hash = compressed(hash, schedule(blocks.slice(at, at + BLOCK_BYTES)));
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, a single 1 bit, zeros, and the message's length in bits as the last eight bytes. */
function padded(message: Uint8Array): number[] {
  const zeros = (BLOCK_BYTES * 2 - 9 - (message.length % BLOCK_BYTES)) % BLOCK_BYTES;
  const bits = message.length * 8;
  const high = Math.floor(bits / 2 ** 32);
  const length = [high >>> 24, high >>> 16, high >>> 8, high, bits >>> 24, bits >>> 16, bits >>> 8, bits];
  return [...message, 0x80, ...Array<number>(zeros).fill(0), ...length.map((byte) => byte & 0xff)];
}

function schedule(block: readonly number[]): number[] {
  const words: number[] = [];
  for (let i = 0; i < 16; i++) {
    words.push(block.slice(i * 4, i * 4 + 4).reduce((word, byte) => (word << 8) | byte, 0));
  }
  for (let i = 16; i < ROUNDS; i++) {
    const small0 = turn(words[i - 15], 7) ^ turn(words[i - 15], 18) ^ (words[i - 15] >>> 3);
    const small1 = turn(words[i - 2], 17) ^ turn(words[i - 2], 19) ^ (words[i - 2] >>> 10);
    words.push((words[i - 16] + small0 + words[i - 7] + small1) | 0);
  }
  return words;
}

function compressed(before: readonly number[], words: readonly number[]): number[] {
  let [a, b, c, d, e, f, g, h] = before;
  words.forEach((word, round) => {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + CONSTANTS[round] + word) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + before[i]) | 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first primes: their roots give the standard's constants, so none is typed by hand. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first 32 bits of the fractional part. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

const CONSTANTS = primes(ROUNDS).map((prime) => fraction(Math.cbrt(prime)));
const INITIAL = primes(8).map((prime) => fraction(Math.sqrt(prime)));
