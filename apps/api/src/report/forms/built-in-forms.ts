import type { FormKey, ReportForm } from '../covering/form.js';
import { cabinetForm } from './cabinet.js';
import { fullCouncilForm } from './full-council.js';

/** The forms that every council has. It cannot change them, but copy one and change the copy. */
export const builtInForms: readonly ReportForm[] = [fullCouncilForm, cabinetForm];

/** @returns undefined when no built-in form is called so */
export function builtInForm(key: FormKey): ReportForm | undefined {
  return builtInForms.find((form) => form.key === key);
}
