import type { AppendixDocument } from '../appendix/document.js';
import { publicMaterial } from '../appendix/public-material.js';
import { references } from '../appendix/references.js';
import type { AppendixSource } from '../appendix/source.js';
import type { ProblemPlace } from './problem.js';

/** Where each place of the document is put right, by the words that say where it is, as `textsOf` has them. */
export function placesOf(document: AppendixDocument, source: AppendixSource): (where: string) => ProblemPlace {
  const places = new Map<string, ProblemPlace>();
  for (const { themeKey, section, ...theme } of document.themes) {
    const put = (numbers: readonly { number: string }[], field: string) =>
      numbers.forEach(({ number }) => places.set(`Paragraph ${number}`, { themeKey, field }));
    put(theme.scoreReason, `themes/${themeKey}/reason`);
    put(theme.narrative, `themes/${themeKey}/narrative`);
    for (const { reference } of theme.evidence)
      places.set(`${section.title}: evidence ${reference}`, { themeKey, field: `themes/${themeKey}/evidence` });
    places.set(`${section.title}: lead`, { themeKey });
    const why = { themeKey, field: `themes/${themeKey}/movement-reason` };
    places.set(`${section.title}: why its score moved`, why);
    for (const { key, reference } of [...theme.characteristics, ...theme.indicators])
      places.set(reference, { themeKey, criterionKey: key, field: `criteria/${key}/reason` });
  }
  for (const [reference, place] of placesOfItems(document, source)) places.set(reference, place);
  for (const { post } of document.assurance?.statements ?? []) places.set(post, { field: 'sign-off' });
  return (where) => places.get(where) ?? {};
}

/** Items of the library and follow-on actions. In a sealed document a number may by now be another item's: only one of the same title is led to. */
function placesOfItems(document: AppendixDocument, source: AppendixSource): [string, ProblemPlace][] {
  const material = publicMaterial(source);
  const refs = references(material);
  const titles = new Map(
    [...document.evidence.items, ...document.followOnActions.items].map((one) => [one.reference, one.title]),
  );
  const placed = (
    items: readonly { readonly id: string; readonly title: string }[],
    numbers: ReadonlyMap<string, string>,
    place: (id: string) => ProblemPlace,
  ): [string, ProblemPlace][] =>
    items.flatMap(({ id, title }): [string, ProblemPlace][] => {
      const reference = numbers.get(id) ?? '';
      return titles.get(reference) === title ? [[reference, place(id)]] : [];
    });
  return [
    ...placed(material.evidence, refs.evidence, (evidenceId) => ({
      evidenceId,
      field: `evidence/${evidenceId}/title`,
    })),
    ...placed(material.followOnActions, refs.followOnActions, (followOnActionId) => ({
      followOnActionId,
      field: `follow-on-actions/${followOnActionId}/title`,
    })),
  ];
}
