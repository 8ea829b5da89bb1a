import type { Material } from '../appendix/material.js';
import type { BackgroundPaper } from './facts.js';

/** The public evidence that the assessment rests on, theme by theme in the order of the report, what only follow-on actions rest on last. */
export function backgroundPapers({ model, themes, evidence }: Material): BackgroundPaper[] {
  const ofThemes = model.themes.flatMap(({ key, title }) => {
    const theme = themes.find(({ themeKey }) => themeKey === key);
    const uses = [...(theme?.evidence ?? []), ...(theme?.criteria ?? []).flatMap((criterion) => criterion.evidence)];
    return uses.map(({ evidenceId }) => [evidenceId, title] as const);
  });
  // The first theme of each counts: the last entry of a map would win.
  const first = new Map(ofThemes.reverse());
  const order = [...model.themes.map(({ title }): string | null => title), null];
  return evidence
    .map(({ id, title, issuingBody, issuedOn, address }) => {
      return { id, title, issuingBody, issuedOn, address, theme: first.get(id) ?? null };
    })
    .sort((one, other) => order.indexOf(one.theme) - order.indexOf(other.theme));
}
