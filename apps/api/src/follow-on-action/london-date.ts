const londonDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The date it is in London at a moment, as YYYY-MM-DD. In summer time London's day begins at 23:00 UTC: an action due on
 * 31 March is overdue from the first second of 1 April as people's clocks show it.
 */
export function londonDate(moment: Date): string {
  const parts = new Map(londonDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
