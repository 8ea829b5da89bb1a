import type { Classification } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { dateInWords } from '../../format/dates';
import type { Choice } from '../../ui/radios/radios';
import { originInWords, statuses } from '../follow-on-actions/status';

const words = (name: string): FieldWords => ({ name, text: true, show: (value) => String(value ?? '') });
const choice = (name: string, choices: readonly Choice[]): FieldWords => ({
  name,
  text: false,
  show: (value) => choices.find((one) => one.value === value)?.label ?? 'Nobody',
});

/** How each answer about a follow-on action is named and shown when two people changed it. */
export function actionFields(themes: readonly Choice[], people: readonly Choice[]): Record<string, FieldWords> {
  return {
    title: words('the title'),
    what: words('what will be done'),
    why: words('why it is needed'),
    themeKey: choice('the theme', themes),
    criteria: { name: 'the criteria', text: false, show: (value) => (value as string[]).join(', ') || 'None' },
    ownerId: choice('the owner', people),
    ownerTitle: words('the owner in words'),
    dueOn: { name: 'the due date', text: false, show: (value) => dateInWords(value as string | null) || 'No date' },
    status: choice('the status', statuses),
    note: words('the note'),
    origin: { name: 'where it comes from', text: false, show: (value) => originInWords(String(value)) },
    classification: { name: 'the classification', text: false, show: (value) => levelInWords(value as Classification) },
  };
}
