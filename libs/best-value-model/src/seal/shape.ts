import { pointer, type FindingCode, type SealFinding } from './finding.js';
import { isList, isRecord } from './json-value.js';

/** Says in which ways a value, already known to be plain JSON, is not what its place in the format asks for. */
export type Shape = (value: unknown, path: string) => SealFinding[];

const LONGEST_SHOWN = 80;

/** Anything: a part that has checks of its own. */
export const anything: Shape = () => [];

export function text(most: number, form?: { pattern: RegExp; such: string }): Shape {
  return (value, path) => {
    if (typeof value !== 'string') return wrongType(value, path, 'a text');
    if (value.length > most) return found('out-of-bounds', path, `is longer than ${most} characters.`);
    if (form === undefined || form.pattern.test(value)) return [];
    return found('wrong-form', path, `should be ${form.such}; it is ${shown(value)}.`);
  };
}

export function wholeNumber(least: number, most: number): Shape {
  return (value, path) => {
    if (typeof value !== 'number') return wrongType(value, path, 'a number');
    if (Number.isInteger(value) && value >= least && value <= most) return [];
    return found('out-of-bounds', path, `should be a whole number from ${least} to ${most}; it is ${value}.`);
  };
}

export const yesOrNo: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : wrongType(value, path, 'true or false');

export function oneOf(...words: readonly string[]): Shape {
  return (value, path) => {
    if (typeof value !== 'string') return wrongType(value, path, 'a text');
    if (words.includes(value)) return [];
    return found(
      'wrong-form',
      path,
      `should be ${words.map((word) => `“${word}”`).join(' or ')}; it is ${shown(value)}.`,
    );
  };
}

export function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path));
}

export function list(item: Shape, most: number): Shape {
  return (value, path) => {
    if (!isList(value)) return wrongType(value, path, 'a list');
    if (value.length > most) return found('too-large', path, `has more than ${most} entries.`);
    return value.flatMap((inner, i) => item(inner, pointer(path, i)));
  };
}

/** An object with these fields and, if they are there, the optional ones. No field is overlooked. */
export function record(fields: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const shapes = new Map(Object.entries({ ...fields, ...optional }));
  return (value, path) => {
    if (!isRecord(value)) return wrongType(value, path, 'a group of fields');
    const missing = Object.keys(fields)
      .filter((name) => !Object.hasOwn(value, name))
      .flatMap((name) => found('missing-field', pointer(path, name), 'is missing.'));
    const present = Object.entries(value).flatMap(([name, inner]) => {
      const at = pointer(path, name);
      const shape = shapes.get(name);
      return shape ? shape(inner, at) : found('unknown-field', at, 'is not a field of this format.');
    });
    return [...missing, ...present];
  };
}

function found(code: FindingCode, path: string, problem: string): SealFinding[] {
  return [{ code, message: `${named(path)} ${problem}`, path }];
}

function wrongType(value: unknown, path: string, expected: string): SealFinding[] {
  return found('wrong-type', path, `should be ${expected}; it is ${shown(value)}.`);
}

/** A field by its last names: `year` of the bundle, `signatures 2 comment`. */
function named(path: string): string {
  const words = path
    .slice(1, 200)
    .split('/')
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step));
  return `“${words.join(' ')}”`;
}

function shown(value: unknown): string {
  if (isList(value)) return 'a list';
  if (isRecord(value)) return 'a group of fields';
  const written = JSON.stringify(value);
  return written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
}
