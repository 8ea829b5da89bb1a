/**
 * JSON in one canonical form (RFC 8785), so that equal values always give equal bytes and so equal hashes.
 *
 * Object keys are sorted by UTF-16 code unit, there is no white space, and numbers and strings are written as
 * ECMAScript writes them. Properties that are `undefined` are left out, as they would be on their way to a database.
 *
 * @throws TypeError for anything JSON cannot hold (a function, a bigint, NaN, half of a surrogate pair) and for
 * objects that are not plain, such as a Date: writing them as text is the caller's choice, and must not be guessed.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  throw new TypeError(`Canonical JSON cannot hold ${describe(value)}.`);
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Canonical JSON cannot hold half of a surrogate pair.');
  return JSON.stringify(text);
}

function canonicalNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`Canonical JSON cannot hold ${number}.`);
  return JSON.stringify(number);
}

function canonicalObject(object: Record<string, unknown>): string {
  // Written piece by piece: long audit trails and documents are checked through here.
  let members = '';
  for (const key of Object.keys(object).sort()) {
    if (object[key] === undefined) continue;
    members += `${members === '' ? '' : ','}${canonicalString(key)}:${canonicalJson(object[key])}`;
  }
  return `{${members}}`;
}

/** Plain in any realm: its prototype is null or is itself the root of a prototype chain. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object that is not plain' : `a value of type ${typeof value}`;
}
