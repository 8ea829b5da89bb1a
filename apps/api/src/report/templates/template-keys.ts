import type { FieldKind, ReportForm } from '../covering/form.js';

/** What a template may say between double braces. */
export interface TemplateKey {
  readonly key: string;
  /** What it stands for, to show to whoever makes a template. */
  readonly says: string;
  /** It is printed within a line; the others are whole paragraphs, lists or tables, and stand in a paragraph of their own. */
  readonly inLine: boolean;
}

export const FRONT_SHEET = 'front-sheet';
export const SECTIONS = 'sections';
const BANNER = 'banner';
const TITLE = 'title';
const COUNCIL = 'council';

const inLineKinds: readonly FieldKind[] = ['line', 'choice', 'date'];

/** What every template may use, whatever its form. */
const always: readonly TemplateKey[] = [
  { key: TITLE, says: 'The title of the report', inLine: true },
  { key: COUNCIL, says: 'The name of the council', inLine: true },
  { key: 'report-to', says: 'The body that meets', inLine: true },
  { key: 'meeting-date', says: 'The day of the meeting', inLine: true },
  { key: BANNER, says: 'The meeting, its day and what it is asked to do, one under the other', inLine: false },
  { key: FRONT_SHEET, says: 'The whole front sheet as a table', inLine: false },
  { key: SECTIONS, says: 'Every section of the body, with its heading and numbers', inLine: false },
];

/** Every placeholder that a template of this form may have: the common ones, then its fields in their order. */
export function templateKeys(form: ReportForm): TemplateKey[] {
  const ofFields = form.fields
    .filter(({ key }) => !always.some((common) => common.key === key))
    .map(({ key, label, group, kind }) => ({
      key,
      says: group === null ? label : `${group}: ${label}`,
      inLine: inLineKinds.includes(kind),
    }));
  return [...always, ...ofFields];
}

/** Fields that are printed in no place of a template: what is written in them would be lost in it. */
export function fieldsWithoutPlace(form: ReportForm, used: ReadonlySet<string>): string[] {
  return form.fields
    .filter(
      ({ key, place }) =>
        !used.has(key) && !used.has(place === 'body' ? SECTIONS : FRONT_SHEET) && !isInBanner(key, used),
    )
    .map(({ label }) => label);
}

function isInBanner(key: string, used: ReadonlySet<string>): boolean {
  return used.has(BANNER) && ['asked-to', 'report-to', 'meeting-date'].includes(key);
}
