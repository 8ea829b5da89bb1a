import { pointer, type FindingCode, type SealFinding } from './finding.js';

/** Deeper than any sealed document goes; canonical JSON is made by recursion, so depth has to end. */
const MAX_DEPTH = 40;
const MAX_VALUES = 1_000_000;
const MAX_CHARACTERS = 60_000_000;
/** Enough to show what is wrong; a hostile file could make millions. */
export const MAX_FINDINGS = 100;

interface Place {
  value: unknown;
  path: string;
  depth: number;
}

/**
 * What keeps a value from being JSON that can be hashed: depth, size, halves of characters, numbers that are none, objects that
 * are not plain. Walks without recursion and stops at its bounds, so that no value can exhaust the machine.
 */
export function notHashable(root: unknown): SealFinding[] {
  const findings: SealFinding[] = [];
  const waiting: Place[] = [{ value: root, path: '', depth: 0 }];
  let values = 0;
  let characters = 0;
  const find = ({ path }: Place, code: FindingCode, message: string) => findings.push({ code, message, path });
  for (let place = waiting.pop(); place !== undefined && findings.length < MAX_FINDINGS; place = waiting.pop()) {
    const { value, path, depth } = place;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (values > MAX_VALUES || characters > MAX_CHARACTERS)
      return [
        ...findings,
        { code: 'too-large', message: 'There is more in it than any sealed document has.', path: '' },
      ];
    if (typeof value === 'string' && !value.isWellFormed())
      find(place, 'half-a-character', 'A text holds half of a character, which no sealed text can.');
    else if (typeof value === 'number' && !Number.isFinite(value))
      find(place, 'not-finite', 'A number is larger than a number can be.');
    else if (depth > MAX_DEPTH) find(place, 'too-deep', 'It is nested more deeply than any sealed document is.');
    else if (isList(value))
      value.forEach((inner, i) => waiting.push({ value: inner, path: pointer(path, i), depth: depth + 1 }));
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value)) {
        const inside = { value: inner, path: pointer(path, key.toWellFormed()), depth: depth + 1 };
        if (!key.isWellFormed()) find(inside, 'half-a-character', 'The name of a field holds half of a character.');
        waiting.push(inside);
      }
    else if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null)
      find(place, 'not-json', 'It holds something that JSON cannot.');
  }
  return findings;
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** An object as JSON makes them: not a list, and of no class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
