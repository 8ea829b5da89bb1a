import type { ModelDocument } from '@best-value/model';
import { englishDate } from './english.js';

/** Which guidance a version follows, as the end of a sentence; a council's own version came out on a day of its own. */
export function guidanceInWords({ guidance, published, basedOn }: ModelDocument): string {
  const title = `the guidance “${guidance.title}”`;
  if (basedOn === undefined) return `${title}, published on ${englishDate(published)}`;
  return `${title}, in a version that the council published on ${englishDate(published)}`;
}
