import { londonDate } from '../../follow-on-action/london-date.js';

const hourOfDigest = 7;
const dayMs = 24 * 60 * 60 * 1000;

/** A daily letter: of which day, and from when on what happens waits for the next. */
export interface DigestTime {
  /** In London, YYYY-MM-DD. */
  day: string;
  at: Date;
}

/**
 * The latest seven o'clock in the morning, as clocks in London show it, that has come. Days are 23 or 25 hours long when the
 * clocks change; there is one seven o'clock in each.
 */
export function latestDigest(now: Date): DigestTime {
  const today = sevenOn(londonDate(now));
  return today.at <= now ? today : sevenOn(londonDate(new Date(today.at.getTime() - dayMs)));
}

function sevenOn(day: string): DigestTime {
  const utc = new Date(`${day}T0${hourOfDigest}:00:00Z`);
  // London is an hour ahead of UTC in summer; by seven the clocks of a day have changed.
  return { day, at: new Date(utc.getTime() - hoursAhead(utc) * 60 * 60 * 1000) };
}

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

function hoursAhead(moment: Date): number {
  return Number(londonHour.format(moment)) - moment.getUTCHours();
}
