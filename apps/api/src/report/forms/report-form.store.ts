import { personName } from '../../council/person-name.js';
import { NotHere, Refused, Stale } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import type { Work } from '../../work/work.js';
import type { FormField, FormKey, ReportForm } from '../covering/form.js';
import { builtInForm, builtInForms } from './built-in-forms.js';
import { CouncilForm } from './report-form.entity.js';
import { mostForms } from './report-form.rules.js';
import type { FormSummaryView, FormView } from './report-form.view.js';

export interface FormRow {
  key: FormKey;
  title: string;
  body: ReportForm['body'];
  copied_from: FormKey | null;
  fields: FormField[];
  revision: number;
}

/** The council's own forms, by name. */
export function formsStatement(councilId: string): Statement {
  return {
    text: `select key, title, body, copied_from, fields, revision from report_form
      where council_id = $1 and removed_at is null order by title, key limit ${mostForms}`,
    values: [councilId],
  };
}

/** One of the council's own forms. */
export function formStatement(councilId: string, key: FormKey): Statement {
  return {
    text: 'select key, title, body, copied_from, fields, revision from report_form where council_id = $1 and key = $2 and removed_at is null',
    values: [councilId, key],
  };
}

/** A key in an address that no form can have, and that PostgreSQL could not be asked for. */
export function isFormKey(key: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key);
}

/** A form as it is filled in, built-in or the council's own. @throws NotHere */
export async function formOf(work: Work, key: FormKey): Promise<ReportForm> {
  const builtIn = builtInForm(key);
  if (builtIn) return builtIn;
  const { text, values } = formStatement(work.councilId, isFormKey(key) ? key : '');
  const [row] = await work.query<FormRow>(text, values);
  if (!row) throw new NotHere('report form');
  return { key: row.key, title: row.title, body: row.body, fields: row.fields };
}

/** One of the council's own forms, held until the work ends. @throws NotHere, Refused for a built-in one, Stale */
export async function lockForm(work: Work, key: FormKey, revision: number): Promise<CouncilForm> {
  if (builtInForm(key)) {
    const message = 'Every council has this form, so it cannot be changed. Copy it, and change the copy.';
    throw new Refused([{ code: 'built-in', message }]);
  }
  const form = isFormKey(key)
    ? await work.repository(CouncilForm).findOne({
        where: { councilId: work.councilId, key },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!form || form.removedAt !== null) throw new NotHere('report form');
  if (form.revision !== revision)
    throw new Stale(toFormView(form), await personName(work, form.updatedBy), form.updatedAt.toISOString());
  return form;
}

export function toFormView(form: ReportForm & Partial<Pick<CouncilForm, 'copiedFrom' | 'revision'>>): FormView {
  const { key, title, body, fields, copiedFrom = null, revision = 0 } = form;
  return {
    key,
    title,
    body,
    builtIn: builtInForm(key) !== undefined,
    copiedFrom,
    revision,
    fields: fields.map(toFieldView),
  };
}

export function toFieldView(field: FormField): FormView['fields'][number] {
  return { ...field, options: [...field.options], columns: field.columns.map((column) => ({ ...column })) };
}

/** Built-in forms first. */
export function toSummaries(rows: readonly FormRow[]): FormSummaryView[] {
  const summary = (form: ReportForm, builtIn: boolean): FormSummaryView => {
    const { key, title, body, fields } = form;
    return { key, title, body, builtIn, size: fields.length };
  };
  return [...builtInForms.map((form) => summary(form, true)), ...rows.map((row) => summary(row, false))];
}
