import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import type { KeyDatesDto } from './open-year.dto.js';

/** A financial year is written with the year it ends in: 2026/27, and 1999/00. @param year `dddd/dd` */
export function isFinancialYear(year: string): Verdict {
  const [begins, ends] = year.split('/').map(Number) as [number, number];
  if ((begins + 1) % 100 !== ends) {
    const right = String((begins + 1) % 100).padStart(2, '0');
    return verdict([
      { code: 'not-a-year', field: 'year', message: `The year that begins in ${begins} is written ${begins}/${right}` },
    ]);
  }
  // The duty is that of the Local Government Act 1999.
  if (begins < 2000 || begins > 2099)
    return verdict([{ code: 'not-a-year', field: 'year', message: 'Enter a year from 2000/01 to 2099/00' }]);
  return verdict([]);
}

/** The draft is due before its review, and the review before the meeting that receives it. */
export function datesFollow({ draftDue, reviewDue, councilMeeting }: KeyDatesDto): Verdict {
  const because: Reason[] = [];
  if (draftDue && reviewDue && draftDue > reviewDue) {
    because.push({
      code: 'dates',
      field: 'dates.reviewDue',
      message: 'The review must be due on or after the day the draft is due',
    });
  }
  const last = reviewDue ?? draftDue;
  if (last && councilMeeting && last > councilMeeting) {
    because.push({
      code: 'dates',
      field: 'dates.councilMeeting',
      message: 'The council meeting must be on or after the day the draft and the review are due',
    });
  }
  return verdict(because);
}
