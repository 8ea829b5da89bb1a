import type { MovementReason, MovementYear } from '../../api/types';

/** Why the scores of one year moved. */
export interface ReasonsOfYear {
  year: string;
  /** The year that it is set beside. */
  since: string;
  /** Whether that is not the one shown before it: years between are not sealed. */
  skips: boolean;
  reasons: MovementReason[];
}

/** The reasons year by year, in their order. */
export function reasonsByYear(
  reasons: readonly MovementReason[],
  years: readonly Pick<MovementYear, 'year'>[],
): ReasonsOfYear[] {
  const names = years.map(({ year }) => year);
  return [...new Set(reasons.map(({ year }) => year))].map((year) => {
    const own = reasons.filter((reason) => reason.year === year);
    const since = own[0]?.since ?? '';
    return { year, since, skips: names[names.indexOf(year) - 1] !== since, reasons: own };
  });
}
