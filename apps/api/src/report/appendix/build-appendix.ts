import { answersSection } from './answers-section.js';
import { assuranceSection, type SealFacts } from './assurance-section.js';
import type { AppendixDocument } from './document.js';
import { evidenceSection } from './evidence-section.js';
import { attributionsSection } from './attributions-section.js';
import { followOnActionSection } from './follow-on-action-section.js';
import { improvements } from './improvements.js';
import { markClosed } from './mark-closed.js';
import { type Material, withoutClassifications } from './material.js';
import { methodSection } from './method-section.js';
import { type FilledIn, missingSection } from './missing-section.js';
import { movementSection } from './movement-section.js';
import { publicMaterial } from './public-material.js';
import { type References, references } from './references.js';
import { restrictedSource } from './restricted-source.js';
import type { AppendixSource } from './source.js';
import { summarySection } from './summary-section.js';
import { themeSections } from './theme-section.js';
import { wellFormed } from './well-formed.js';

/** Who the document is for: everybody, or those who may see what is exempt or internal. What is confidential is in neither. */
export type Audience = AppendixDocument['audience'];

/**
 * Makes the appendix of one assessment: pure, and when it is public a function of the public material alone. A change to
 * anything that is not public changes nothing in that, which the specs hold it to.
 * @param facts of its seal; without them it is a draft
 * @throws Error when a score, judgement or criterion is not one of the assessment's model.
 */
export function buildAppendix(
  source: AppendixSource,
  audience: Audience,
  facts: SealFacts | null = null,
): AppendixDocument {
  if (audience === 'public') return wellFormed(appendixOf(publicMaterial(source), audience, facts).document);
  const seen = restrictedSource(source);
  const { document, refs } = appendixOf(withoutClassifications(seen), audience, facts);
  return wellFormed(markClosed(document, seen, refs));
}

function appendixOf(
  material: Material,
  audience: Audience,
  facts: SealFacts | null,
): { document: AppendixDocument; refs: References } {
  const refs = references(material);
  const { model, council, year } = material;
  const themes = themeSections(material, refs);
  const followOnActions = followOnActionSection(material, refs);
  const summary = summarySection(material, improvements(themes, followOnActions.items));
  const document: FilledIn = {
    format: 1,
    audience,
    title: `Best Value self-assessment ${year}`,
    council: { name: council.name, brandColour: council.brandColour },
    year,
    draft: facts === null,
    finalOn: material.finalOn,
    asAt: material.asAt,
    lead: material.lead,
    model: {
      id: model.id,
      title: model.title,
      published: model.published,
      guidance: { title: model.guidance.title, address: model.guidance.address },
      wording: model.wording,
    },
    method: methodSection(material, refs),
    summary,
    movement: movementSection(material, refs, followOnActions.items, summary.section.introduction.length),
    themes,
    followOnActions,
    evidence: evidenceSection(material, refs, themes),
    answers: answersSection(material, refs),
    attributions: attributionsSection(material, refs, facts !== null),
    assurance: facts && assuranceSection(facts, refs.sections.assurance),
  };
  return { document: { ...document, missing: missingSection(material, document) }, refs };
}
