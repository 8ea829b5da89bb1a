import type { Dice } from './dice.js';

/** A value that differs from this one in one random place, however deep. */
export function otherJson(value: unknown, dice: Dice): unknown {
  if (typeof value === 'string') return otherText(value, dice);
  if (typeof value === 'number') return value + dice.oneOf([1, -1, 0.5]);
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) {
    if (value.length === 0 || dice.between(0, 3) === 0) return [...value, 'one more'];
    const place = dice.between(0, value.length - 1);
    return value.map((item: unknown, at) => (at === place ? otherJson(item, dice) : item));
  }
  if (typeof value !== 'object' || value === null) return { something: 'where nothing was' };
  const keys = Object.keys(value);
  const how = keys.length === 0 ? 'more' : dice.oneOf(['more', 'less', 'other', 'other', 'other']);
  if (how === 'more') return { ...value, 'one more': true };
  const key = dice.oneOf(keys);
  const { [key]: inner, ...rest } = value as Record<string, unknown>;
  return how === 'less' ? rest : { ...rest, [key]: otherJson(inner, dice) };
}

/** One character more, less or other. */
function otherText(text: string, dice: Dice): string {
  const place = dice.between(0, text.length);
  const how = dice.oneOf(['more', 'less', 'other']);
  if (how === 'more' || text === '') return `${text.slice(0, place)}·${text.slice(place)}`;
  const at = Math.min(place, text.length - 1);
  return `${text.slice(0, at)}${how === 'other' ? '·' : ''}${text.slice(at + 1)}`;
}
