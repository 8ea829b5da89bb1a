import { yearInAddress } from '../../format/year';
import type { Choice } from '../../ui/radios/radios';

const MOST = 60;

/** The years that the picture can begin with, newest first. @param first `2016/17`; null while there is no year */
export function yearsFrom(first: string | null, last: string | null): Choice[] {
  if (first === null || last === null) return [];
  const start = Number(first.slice(0, 4));
  const count = Math.min(MOST, Number(last.slice(0, 4)) - start + 1);
  return Array.from({ length: count }, (_, n) => {
    const year = `${start + count - 1 - n}/${String((start + count - n) % 100).padStart(2, '0')}`;
    return { value: yearInAddress(year), label: year };
  });
}
