import { NotHere } from '../../work/refusals.js';
import type { Caller } from '../../work/caller.js';
import type { Statement } from '../../work/statement.js';
import type { Works } from '../../work/works.js';
import type { FormKey, ReportForm } from '../covering/form.js';
import { builtInForm, builtInForms } from '../forms/built-in-forms.js';
import { mostFormsEver } from '../forms/report-form.rules.js';
import { type FormRow, formStatement, isFormKey } from '../forms/report-form.store.js';
import type { ReportTemplateView } from './report-template.view.js';
import { fieldsWithoutPlace, templateKeys } from './template-keys.js';

export interface TemplateRow {
  formKey: FormKey;
  fileId: string | null;
  name: string;
  size: number;
  sha256: string;
  used: string[];
  revision: number;
  updatedAt: Date;
  uploadedBy: string | null;
}

const rowsText = `select t.form_key as "formKey", t.file_id as "fileId", t.name, t.size, t.sha256, t.used, t.revision,
    t.updated_at as "updatedAt", p.name as "uploadedBy"
  from report_template t left join person p on p.id = t.updated_by where t.council_id = $1`;

/** Every template of a council. There is at most one for each form that there is or was, so that none is left out. */
export function templatesStatement(councilId: string): Statement {
  return { text: `${rowsText} order by t.form_key limit ${mostFormsEver + builtInForms.length}`, values: [councilId] };
}

/** The template of one form. */
export function templateStatement(councilId: string, form: FormKey): Statement {
  return { text: `${rowsText} and t.form_key = $2`, values: [councilId, form] };
}

/** A form as templates are made for it, built in or the council's own. @throws NotHere */
export async function templateForm(works: Works, caller: Caller, key: FormKey): Promise<ReportForm> {
  const builtIn = builtInForm(key);
  if (builtIn) return builtIn;
  if (!isFormKey(key)) throw new NotHere('report form');
  const [[row]] = await works.read<[FormRow]>(caller, [formStatement(caller.councilId, key)]);
  if (!row) throw new NotHere('report form');
  return { key: row.key, title: row.title, body: row.body, fields: row.fields };
}

export function toTemplateView(form: ReportForm, row: TemplateRow | undefined): ReportTemplateView {
  const template =
    !row || row.fileId === null
      ? null
      : {
          name: row.name,
          size: row.size,
          uploadedAt: row.updatedAt.toISOString(),
          uploadedBy: row.uploadedBy,
          missing: fieldsWithoutPlace(form, new Set(row.used)),
        };
  const placeholders = templateKeys(form).map((key) => ({ ...key }));
  return { form: form.key, title: form.title, template, placeholders, revision: row?.revision ?? 0 };
}
