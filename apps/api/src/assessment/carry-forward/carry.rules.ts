import { type Reason, verdict, type Verdict } from '../../work/refusals.js';

/** A year is begun from an earlier one. Years sort as they are written. @param field of the request */
export function isEarlier(from: string, year: string, field = 'from'): Verdict {
  if (from < year) return verdict([]);
  return verdict([{ code: 'not-earlier', field, message: `Choose a year before ${year}` }]);
}

/** What a year holds of its own, in counts. */
export interface Holdings {
  carriedFrom: string | null;
  judgements: number;
  narratives: number;
  links: number;
  followOnActions: number;
}

/** Only a year in which nothing stands yet begins from an earlier one, and once: nothing that people wrote is ever mixed with it. */
export function mayBeginFrom(year: string, holdings: Holdings): Verdict {
  const { carriedFrom, ...own } = holdings;
  if (carriedFrom !== null) {
    const message = `${year} was begun from ${carriedFrom} already.`;
    return verdict([{ code: 'carried-already', message }]);
  }
  if (Object.values(own).every((count) => count === 0)) return verdict([]);
  const message = `${year} is no longer empty: people have worked in it. Only an empty year can begin from an earlier one.`;
  return verdict([{ code: 'not-empty', message }]);
}

/** Beginning is done once: a year that would bring nothing is no beginning. @param things how many would come along @param field of the request */
export function bringsSomething(things: number, from: string, field = 'from'): Verdict {
  if (things > 0) return verdict([]);
  const message = `Nothing of ${from} would come along: it is empty, or nothing relates the two versions`;
  return verdict([{ code: 'brings-nothing', field, message }]);
}

/** How a theme stands with what came along into it. */
export interface CarriedTheme {
  key: string;
  title: string;
  /** Something in it is still to be read. */
  unread: boolean;
}

/** Nothing counts as done until a person has confirmed, changed or dropped it. */
export function areRead(themes: readonly CarriedTheme[]): Verdict {
  return verdict(
    themes
      .filter(({ unread }) => unread)
      .map(({ key, title }): Reason => ({
        code: 'carried-unread',
        themeKey: key,
        message: `Not everything that was carried forward into ${title} has been read. Confirm, change or drop each of it.`,
      })),
  );
}
