import type { ReportForm } from '../covering/form.js';
import type { FoundPlaceholder, Placeholders } from './placeholders.js';
import { templateKeys } from './template-keys.js';

/** More than anyone would put right one by one. */
const mostTold = 20;

/** What is wrong with the placeholders of a template, each by name and place. Empty when nothing is. */
export function placeholderProblems(form: ReportForm, { found, broken }: Placeholders): string[] {
  const keys = new Map(templateKeys(form).map((known) => [known.key, known]));
  const problems = [
    ...broken.map(({ place, around }) => `A placeholder is not whole ${place}: “${around}”. Write it as {{name}}.`),
    ...found.flatMap((one) => problemOf(one, keys)),
  ];
  if (problems.length === 0 && found.length === 0)
    return [
      'This template has no placeholder, so that nothing of a report would be printed in it. Add {{front-sheet}} and {{sections}}.',
    ];
  const told = problems.slice(0, mostTold);
  const more = problems.length - told.length;
  return more > 0 ? [...told, `${more} more placeholders are wrong.`] : told;
}

function problemOf(
  { key, place, around, inBody, alone }: FoundPlaceholder,
  keys: ReadonlyMap<string, { readonly key: string; readonly inLine: boolean }>,
): string[] {
  const known = keys.get(key);
  if (!known) {
    const meant = [...keys.keys()].find((each) => alike(each) === alike(key));
    const advice = meant === undefined ? 'No field of this form is called so.' : `Did you mean {{${meant}}}?`;
    return [`{{${key}}} ${place}: “${around}”. ${advice}`];
  }
  if (known.inLine) return [];
  if (!inBody) return [`{{${key}}} ${place}: it takes whole paragraphs, and those stand in the text only.`];
  return alone
    ? []
    : [`{{${key}}} ${place}: “${around}”. It takes whole paragraphs: put it in a paragraph of its own.`];
}

/** Word makes the first letter of a sentence a capital, and people write spaces where keys have hyphens. */
function alike(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}
