import type { FieldKind, FormField } from '../covering/form.js';

/** What a field of a built-in form says of itself; the rest is as most fields have it. */
type Said = Pick<FormField, 'key' | 'label' | 'hint'> & Partial<FormField>;

/** A field that is printed on the front sheet unless it says otherwise. */
export function field(kind: FieldKind, said: Said): FormField {
  return {
    place: 'front-sheet',
    group: null,
    required: false,
    initial: '',
    cleared: false,
    options: [],
    columns: [],
    list: null,
    ...said,
    kind,
  };
}

/** The same group and place for several fields. */
export function together(shared: Partial<FormField>, fields: readonly FormField[]): FormField[] {
  return fields.map((one) => ({ ...one, ...shared }));
}
