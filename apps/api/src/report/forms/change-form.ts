import { record } from '../../audit-trail/record.js';
import { badInputUnless } from '../../work/bad-input.js';
import { BadInput, NotHere, refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { FormField, FormKey } from '../covering/form.js';
import { builtInForms } from './built-in-forms.js';
import type { AddFieldDto, AddFormDto, FormDto, FormFieldDto } from './report-form.dto.js';
import { CouncilForm } from './report-form.entity.js';
import { canBe, inOrder, keyFor, mayAddField, mayAddForm, mostFormsEver } from './report-form.rules.js';
import { formOf, lockForm, toFormView } from './report-form.store.js';
import type { FormView } from './report-form.view.js';

/** Makes a form of the council’s own, which two who do it at once do one after the other. @throws NotHere, Refused */
export async function addForm(work: Work, { title, body, copyOf }: AddFormDto): Promise<FormView> {
  await work.query('select id from council where id = $1 for no key update', [work.councilId]);
  const copied = copyOf ? await formOf(work, copyOf) : null;
  const rows = await work.query<{ key: FormKey; removed: boolean }>(
    'select key, removed_at is not null as removed from report_form where council_id = $1 limit $2',
    [work.councilId, mostFormsEver],
  );
  refuseUnless(mayAddForm(rows.filter(({ removed }) => !removed).length, rows.length));
  const taken = [...builtInForms, ...rows].map(({ key }) => key);
  const form = {
    councilId: work.councilId,
    key: keyFor(title, taken),
    title: title.trim(),
    body,
    copiedFrom: copied?.key ?? null,
    fields: [...(copied?.fields ?? [])],
    revision: 1,
    createdAt: work.now,
    updatedAt: work.now,
    updatedBy: work.caller.personId,
  };
  await work.repository(CouncilForm).insert(form);
  recordForm(work, 'add-report-form', form, null, { title: form.title, body, copiedFrom: form.copiedFrom });
  return toFormView(form);
}

/** Changes the name of a form and the body it is for. @throws NotHere, Refused, Stale */
export async function renameForm(work: Work, key: FormKey, revision: number, input: FormDto): Promise<FormView> {
  const form = await lockForm(work, key, revision);
  const after = { title: input.title.trim(), body: input.body };
  return changeForm(work, form, after, { title: form.title, body: form.body }, after);
}

/** Takes a form away. Reports that were begun with it keep it. @throws NotHere, Refused, Stale */
export async function removeForm(work: Work, key: FormKey, revision: number): Promise<void> {
  const form = await lockForm(work, key, revision);
  await changeForm(work, form, { removedAt: work.now }, { title: form.title }, null, 'remove-report-form');
}

/** Adds a field at the end of its place. @throws NotHere, Refused, Stale, BadInput */
export async function addField(work: Work, key: FormKey, revision: number, input: AddFieldDto): Promise<FormView> {
  const form = await lockForm(work, key, revision);
  const { kind } = input;
  const said = fieldOf(input, kind);
  badInputUnless(canBe(said));
  refuseUnless(mayAddField(form.fields, kind));
  const own = keyFor(
    said.label,
    form.fields.map((field) => field.key),
    kind,
  );
  const field: FormField = { key: own, ...said };
  return changeFields(work, form, [...form.fields, field], null, field);
}

/** Changes a field, but for its kind: what was written in it stays readable. @throws NotHere, Refused, Stale, BadInput */
export async function changeField(
  work: Work,
  key: FormKey,
  revision: number,
  fieldKey: string,
  input: FormFieldDto,
): Promise<FormView> {
  const form = await lockForm(work, key, revision);
  const before = fieldIn(form, fieldKey);
  const after = { key: before.key, ...fieldOf(input, before.kind) };
  badInputUnless(canBe(after));
  const fields = form.fields.map((field) => (field === before ? after : field));
  return changeFields(work, form, fields, before, after);
}

/** @throws NotHere, Refused, Stale */
export async function removeField(work: Work, key: FormKey, revision: number, fieldKey: string): Promise<FormView> {
  const form = await lockForm(work, key, revision);
  const before = fieldIn(form, fieldKey);
  return changeFields(
    work,
    form,
    form.fields.filter((field) => field !== before),
    before,
    null,
  );
}

/** Puts the fields into another order. @throws NotHere, Refused, Stale, BadInput */
export async function orderFields(
  work: Work,
  key: FormKey,
  revision: number,
  keys: readonly string[],
): Promise<FormView> {
  const form = await lockForm(work, key, revision);
  const ordered = inOrder(form.fields, keys);
  if (!ordered) throw new BadInput([{ field: 'keys', message: 'Name every field of the form once' }]);
  const labels = (fields: readonly FormField[]) => ({ order: fields.map(({ label }) => label) });
  return changeForm(work, form, { fields: ordered }, labels(form.fields), labels(ordered));
}

function fieldIn({ fields }: CouncilForm, key: string): FormField {
  const field = fields.find((one) => one.key === key);
  if (!field) throw new NotHere('field');
  return field;
}

/** What was sent, without what fields of another kind have. */
function fieldOf(input: FormFieldDto, kind: FormField['kind']): Omit<FormField, 'key'> {
  const { label, place, group, required, hint, initial, cleared, options, columns, list } = input;
  return {
    label: label.trim(),
    place,
    group: group?.trim() || null,
    kind,
    required,
    hint: hint.trim(),
    initial,
    cleared,
    options: kind === 'choice' ? options.map((option) => option.trim()).filter((option) => option !== '') : [],
    columns: kind === 'table' ? columns.map(({ title, kind: holds }) => ({ title: title.trim(), kind: holds })) : [],
    list: kind === 'coded' ? (list ?? null) : null,
  };
}

function changeFields(
  work: Work,
  form: CouncilForm,
  fields: FormField[],
  before: FormField | null,
  after: FormField | null,
): Promise<FormView> {
  return changeForm(work, form, { fields }, before && { field: before }, after && { field: after });
}

async function changeForm(
  work: Work,
  form: CouncilForm,
  change: Partial<Pick<CouncilForm, 'title' | 'body' | 'fields' | 'removedAt'>>,
  before: object | null,
  after: object | null,
  act = 'change-report-form',
): Promise<FormView> {
  if (JSON.stringify(before) === JSON.stringify(after)) return toFormView(form);
  const next = { ...change, revision: form.revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
  await work.repository(CouncilForm).update({ councilId: work.councilId, key: form.key }, next);
  recordForm(work, act, form, before, after);
  return toFormView({ ...form, ...next });
}

function recordForm(
  work: Work,
  act: string,
  { key, title }: Pick<CouncilForm, 'key' | 'title'>,
  before: object | null,
  after: object | null,
): void {
  record(work, { act, objectType: 'report-form', objectId: key, objectTitle: title, before, after });
}
