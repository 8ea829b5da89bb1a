const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Writes YYYY-MM-DD as 16 April 2024, without a time zone in between that could move the day. */
export function englishDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = MONTHS[Number(parts?.[2]) - 1];
  if (!parts || month === undefined) throw new RangeError(`Not a date written as YYYY-MM-DD: ${date}`);
  return `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** Writes a period of which either end may be open. Null when both are. */
export function englishPeriod(from: string | null, to: string | null): string | null {
  if (from && to) return `${englishDate(from)} to ${englishDate(to)}`;
  if (from) return `From ${englishDate(from)}`;
  return to ? `Up to ${englishDate(to)}` : null;
}

/** Writes whole numbers up to nine as words, as GOV.UK style asks in running text, and larger ones in digits. */
export function englishNumber(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** Joins with commas and a final "and". */
export function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Gives "1 theme" or "4 themes", in words where the number is small. */
export function counted(number: number, one: string, many: string): string {
  return `${englishNumber(number)} ${number === 1 ? one : many}`;
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
