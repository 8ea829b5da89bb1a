import type { FieldInput } from '../../api/report-form-api';
import type { ReportFormField } from '../../api/types';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import type { Choice } from '../../ui/radios/radios';
import { columnsFrom, columnsInWords, kindInWords, placeInWords } from './kind-words';

/** The answers of the form for a field; options and columns are typed one a line. */
export interface FieldAnswers extends Record<string, unknown> {
  kind: string;
  label: string;
  place: string;
  group: string;
  required: string;
  hint: string;
  initial: string;
  cleared: string;
  options: string;
  columns: string;
  list: string;
}

export const yesOrNo: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

export const blankField: FieldAnswers = {
  kind: '',
  label: '',
  place: '',
  group: '',
  required: 'no',
  hint: '',
  initial: '',
  cleared: 'no',
  options: '',
  columns: '',
  list: '',
};

export function fieldAnswers(field: ReportFormField): FieldAnswers {
  const { kind, label, place, group, required, hint, initial, cleared, options, columns, list } = field;
  return {
    kind,
    label,
    place,
    group: group ?? '',
    required: required ? 'yes' : 'no',
    hint,
    initial,
    cleared: cleared ? 'yes' : 'no',
    options: options.join('\n'),
    columns: columnsInWords(columns),
    list: list ?? '',
  };
}

export function fieldInput(answers: FieldAnswers): FieldInput {
  const { label, place, group, required, hint, initial, cleared, options, columns, list } = answers;
  return {
    label: label.trim(),
    place: place as ReportFormField['place'],
    group: group.trim() || null,
    required: required === 'yes',
    hint: hint.trim(),
    initial,
    cleared: cleared === 'yes',
    options: options
      .split('\n')
      .map((option) => option.trim())
      .filter((option) => option !== ''),
    columns: columnsFrom(columns),
    list: list || null,
  };
}

const plain = (name: string, text = false, show: (value: string) => string = (value) => value): FieldWords => ({
  name,
  text,
  show: (value) => show(String(value ?? '')),
});

/** How each answer is named and shown when two people changed it. */
export const answerWords: Record<string, FieldWords> = {
  kind: plain('what it holds', false, (value) => kindInWords(value as ReportFormField['kind'])),
  label: plain('the heading'),
  place: plain('where it is printed', false, (value) => placeInWords(value as ReportFormField['place'])),
  group: plain('the heading over it'),
  required: plain('whether it has to be filled in'),
  hint: plain('the hint', true),
  initial: plain('what it starts with', true),
  cleared: plain('whether it is cleared with initials'),
  options: plain('the choices', true),
  columns: plain('the columns', true),
  list: plain('the list'),
};
