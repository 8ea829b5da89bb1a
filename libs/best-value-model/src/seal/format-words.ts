import { record, text, wholeNumber } from './shape.js';

/** Shapes that the bundle and the documents in it have in common. */
export const hash = text(64, { pattern: /^[0-9a-f]{64}$/, such: '64 of the digits 0 to 9 and a to f' });
export const instant = text(40, {
  pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/,
  such: 'a time in UTC such as 2026-05-03T09:30:00.000Z',
});
export const year = text(7, { pattern: /^\d{4}\/\d\d$/, such: 'a year such as 2026/27' });
export const edition = wholeNumber(1, 10_000);
export const council = record({
  name: text(300),
  slug: text(100, { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, such: 'a council’s part of addresses' }),
});
