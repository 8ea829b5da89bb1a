import { inGroups } from '../appendix/assurance-section.js';
import { englishDate } from '../appendix/english.js';

/** Keys and codes for programs; what they stand for is printed in words. */
const NOT_PRINTED =
  /(^|\.)(format|audience|brandColour|themeKey|key|tone|kind|status|stance|change|draft|overdue|unsure|independent|deputy|reworded|paragraph|edition|asAt|publicHash|finalOn)$/u;
/** Text for whoever does not see a picture or a table: in the file, on no page. */
export const ALTERNATIVE = /(^|\.)(alternative|description)$/u;
export const ADDRESS = /guidance\.address$/u;

/** Every text and number of a document with its place, dates and hashes as they are printed. */
export function leaves(value: unknown, path = ''): { path: string; text: string }[] {
  if (value === null || typeof value === 'boolean' || NOT_PRINTED.test(path)) return [];
  if (Array.isArray(value)) return value.flatMap((inner, n) => leaves(inner, `${path}.${n}`));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`));
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return [{ path, text: englishDate(text) }];
  if (/sha256$/u.test(path)) return [{ path, text: text.slice(0, 16) }];
  return [{ path, text: /^[0-9a-f]{64}$/u.test(text) ? inGroups(text) : text }];
}

/** As it can be compared: without spaces, which line ends swallow, and in small letters, which some places put words in. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, '').toLowerCase();
