/**
 * The first box of the field that an address names after its #: a list of what is to be put right leads to the very field.
 * Ids of boxes end with the field's name, or hold it before the parts of a date.
 */
export function fieldNamed(name: string): HTMLElement | undefined {
  const boxes = document.querySelectorAll<HTMLElement>('main :is(input, select, textarea)');
  return [...boxes].find(({ id }) => id.split('-').includes(name));
}
