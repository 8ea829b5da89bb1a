import { dayInWords } from '../../meeting/meeting-words.js';
import { verdict, type Reason, type Verdict } from '../../work/refusals.js';
import type { FieldAnswer } from '../covering/answers.js';
import { untouched } from '../covering/answers.js';
import type { FormField, FormKey } from '../covering/form.js';
import { isMeetingField } from '../covering/known-fields.js';
import { isDay } from '../../http/dates.js';

/** More than any year goes to meetings with. */
export const mostReports = 20;

/** What tells two reports of a year apart. */
export interface Standing {
  readonly form: FormKey;
  readonly formTitle: string;
  readonly body: string;
  readonly meetsOn: string | null;
}

/** Whether a report may stand beside the others of its year: one of a form for each meeting. */
export function mayStandBeside(report: Standing, others: readonly Standing[]): Verdict {
  const { form, formTitle, body, meetsOn } = report;
  const same = others.some(
    (other) => other.form === form && other.meetsOn === meetsOn && other.body.toLowerCase() === body.toLowerCase(),
  );
  if (!same) return verdict([]);
  const meeting = meetsOn === null ? `for ${body}, its day not known yet,` : `for ${body} on ${dayInWords(meetsOn)}`;
  const message = `There is a report ${meeting} by the form “${formTitle}” already. Open that one, or choose another day.`;
  return verdict([{ code: 'there-already', field: 'meetsOn', message }]);
}

export function mayAddReport(count: number): Verdict {
  if (count < mostReports) return verdict([]);
  return verdict([{ code: 'too-many', message: `A year can have ${mostReports} covering reports. Remove one first.` }]);
}

/** Whether anything can be written in a field: some are kept with the report, some the service fills in. */
export function mayWrite({ key, kind, label }: FormField): Verdict {
  if (isMeetingField(key)) return verdict([{ code: 'of-meeting', message: `${label} is kept with the meeting.` }]);
  if (kind !== 'statutory-comments') return verdict([]);
  const message = 'A statutory officer’s comment is what they signed. Nobody can write it here.';
  return verdict([{ code: 'signed-only', message }]);
}

/** Whether what is written fits the field. */
export function fits({ kind, options, columns }: FormField, { value }: FieldAnswer): Verdict {
  const because: Reason[] = [];
  const add = (field: string, code: string, message: string) => because.push({ code, field, message });
  if (kind === 'choice' && value.text !== '' && !options.includes(value.text))
    add('text', 'no-such-choice', 'Choose one of the choices of the form');
  if (kind === 'date' && value.text !== '' && !isDay(value.text))
    add('text', 'no-day', 'Enter a real date, such as 16 April 2024');
  if (kind === 'table' && value.rows.some((row) => row.length > columns.length))
    add('rows', 'too-wide', `A row has ${columns.length} cells`);
  return verdict(because);
}

/** The answer without what a field of this kind does not have, so that nothing lies about that nobody sees. */
export function onlyOf({ kind, cleared }: FormField, answer: FieldAnswer): FieldAnswer {
  const { value, classification, clearedBy, clearedOn, offered } = answer;
  const none = untouched('').value;
  const hasItems = kind === 'coded' || kind === 'background-papers';
  const hasText = kind !== 'table' && kind !== 'contacts';
  return {
    value: {
      text: hasText ? value.text : none.text,
      items: hasItems ? value.items.map(({ code, words }) => ({ code, words: kind === 'coded' ? words : '' })) : [],
      rows: kind === 'table' ? value.rows : none.rows,
      contacts:
        kind === 'contacts'
          ? value.contacts.map(({ name, post, telephone, email }) => ({ name, post, telephone, email }))
          : none.contacts,
    },
    classification:
      classification.level === 'exempt'
        ? {
            level: 'exempt',
            paragraph: classification.paragraph,
            publicInterestReason: classification.publicInterestReason,
          }
        : { level: 'public', paragraph: null, publicInterestReason: null },
    clearedBy: cleared ? clearedBy.trim() : '',
    clearedOn: cleared ? clearedOn : null,
    offered: kind === 'paragraphs' ? offered : null,
  };
}
