/** "2026/27" as it is written in an address: "2026-27". */
export function yearInAddress(year: string): string {
  return year.replace('/', '-');
}

/** "2026-27" from an address as people write it: "2026/27". */
export function yearInWords(address: string): string {
  return address.replace('-', '/');
}

/**
 * The years a council may open: from three before the one running now to the next one.
 * A council's year starts on 1 April.
 * @param now the moment to count from
 * @param taken years already open, left out
 */
export function yearsToOpen(now: Date, taken: readonly string[]): string[] {
  const running = now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  return [running + 1, running, running - 1, running - 2, running - 3]
    .map((start) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`)
    .filter((year) => !taken.includes(year));
}
