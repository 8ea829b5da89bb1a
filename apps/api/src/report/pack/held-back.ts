import { publicByDefault } from '../../classification/classification.js';
import type { AppendixSource, Classification } from '../appendix/source.js';
import { withheld, type WithheldItem } from '../appendix/withheld.js';
import type { PackAudience } from './pack-reading.js';

/** Everything that a pack leaves out, with the place and the reason. For officers only: it names what the pack must not. */
export function heldBack(source: AppendixSource, audience: PackAudience): WithheldItem[] {
  return withheld(audience === 'public' ? source : withOpen(source));
}

/** The source as if all were public that the restricted pack shows: what is left to be withheld is confidential. */
function withOpen(source: AppendixSource): AppendixSource {
  const shown = (classification: Classification): Classification =>
    classification.level === 'confidential' ? classification : publicByDefault;
  const open = <Item extends { readonly classification: Classification }>(item: Item): Item => ({
    ...item,
    classification: shown(item.classification),
  });
  return {
    ...source,
    evidence: source.evidence.map(open),
    followOnActions: source.followOnActions.map(open),
    themes: source.themes.map((theme) => ({
      ...theme,
      scoreClassification: shown(theme.scoreClassification),
      narrativeClassification: shown(theme.narrativeClassification),
      criteria: theme.criteria.map(open),
    })),
  };
}
