import type { ModelRule } from './problem.js';

/** The date exists in the calendar, and the document's id starts with its year and month. */
export const publishedIsADate: ModelRule = {
  name: 'published-is-a-date',
  check(model) {
    const [year, month, day] = model.published.split('-').map(Number);
    const rest = { path: '/published', actual: `"${model.published}"` };
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
      return [{ ...rest, expected: 'a date that exists', tip: 'Take the date from the guidance.' }];
    }
    if (!model.id.startsWith(model.published.slice(0, 7))) {
      return [{ ...rest, expected: `a date in the month of the id "${model.id}"`, tip: 'Correct the date or the id.' }];
    }
    return [];
  },
};

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
