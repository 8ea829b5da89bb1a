import type { EvidenceKind, EvidenceView } from '../../api/types';
import { today } from '../../format/dates';
import type { Choice } from '../../ui/radios/radios';

/** What an item of evidence is made of. It never changes after the item is added. */
export const kinds: readonly (Choice & { value: EvidenceKind })[] = [
  { value: 'document', label: 'Document', hint: 'A file you upload, such as a report or minutes' },
  { value: 'link', label: 'Link', hint: 'A page on the web' },
  { value: 'statement', label: 'Statement', hint: 'What somebody confirms, in words' },
  { value: 'metric', label: 'Figure', hint: 'A measure with its value' },
];

/** Grades as issuing bodies give them. A disclaimer caused by a missed backstop date is not a poor opinion. */
export const grades: readonly Choice[] = [
  { value: 'unqualified', label: 'Unqualified' },
  { value: 'qualified', label: 'Qualified' },
  { value: 'adverse', label: 'Adverse' },
  { value: 'disclaimed', label: 'Disclaimed' },
  { value: 'disclaimed-backstop', label: 'Disclaimed (backstop)' },
  { value: 'outstanding', label: 'Outstanding' },
  { value: 'good', label: 'Good' },
  { value: 'requires-improvement', label: 'Requires improvement' },
  { value: 'inadequate', label: 'Inadequate' },
  { value: 'substantial', label: 'Substantial assurance' },
  { value: 'reasonable', label: 'Reasonable assurance' },
  { value: 'limited', label: 'Limited assurance' },
  { value: 'no-assurance', label: 'No assurance' },
  { value: 'other', label: 'Another grade' },
];

export const sorts: readonly Choice[] = [
  { value: 'title', label: 'Title, A to Z' },
  { value: '-updated', label: 'Last changed first' },
  { value: 'reviewBy', label: 'Review date, earliest first' },
  { value: '-issued', label: 'Issued, newest first' },
  { value: 'issued', label: 'Issued, oldest first' },
];

/** File name endings the service takes, for the browser's dialogue and for people. */
export const acceptedEndings = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt,.png,.jpg,.jpeg';
export const acceptedInWords = 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, PNG or JPG, up to 50 MB';

/** "Document". */
export function kindInWords(kind: EvidenceKind): string {
  return kinds.find((choice) => choice.value === kind)?.label ?? kind;
}

/** The grade in its issuer's own words where they were given, or an empty string. */
export function gradeInWords({ grade, gradeWords }: Pick<EvidenceView, 'grade' | 'gradeWords'>): string {
  return gradeWords ?? grades.find((choice) => choice.value === grade)?.label ?? grade ?? '';
}

/**
 * Whether the day to look at an item again has passed.
 * @param on today as `YYYY-MM-DD`
 */
export function reviewIsOverdue({ reviewBy }: Pick<EvidenceView, 'reviewBy'>, on = today()): boolean {
  return reviewBy !== null && reviewBy < on;
}
