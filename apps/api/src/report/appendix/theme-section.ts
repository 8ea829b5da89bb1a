import type { Criterion, CriterionKind, Theme } from '@best-value/model';
import type { CriterionEntry, EvidenceUse, ThemeSection } from './document.js';
import { judgementMark, scoreMark } from './marks.js';
import { ParagraphNumbers, paragraphsOf } from './paragraphs.js';
import type { Material } from './material.js';
import { type References, orderedActions } from './references.js';
import type { EvidenceLinkSource } from './source.js';
import { answersFor } from './summary-section.js';

/** One section a theme: what it is about, the score and why, the council's account, and every criterion. */
export function themeSections(material: Material, refs: References): ThemeSection[] {
  return material.model.themes.map((theme) => themeSection(material, refs, theme));
}

function themeSection(material: Material, refs: References, theme: Theme): ThemeSection {
  const answers = answersFor(material, theme);
  const section = known(refs.themes.get(theme.key), theme.key).section;
  const paragraphs = new ParagraphNumbers(section);
  const entries = (kind: CriterionKind, criteria: readonly Criterion[]): CriterionEntry[] =>
    criteria.map((criterion) => criterionEntry(material, refs, theme, kind, criterion));
  const characteristics = entries('characteristic', theme.characteristics);
  const indicators = entries('indicator', theme.indicators);
  const evidence = evidenceUses(material, refs, answers.evidence);
  const uses = [...evidence, ...[...characteristics, ...indicators].flatMap((entry) => entry.evidence)];
  return {
    section: { number: section, title: theme.title, introduction: paragraphs.number([theme.description]) },
    themeKey: theme.key,
    lead: answers.lead,
    score: scoreMark(material.model, answers.score),
    scoreReason: paragraphs.number(paragraphsOf(answers.scoreReason)),
    narrative: paragraphs.number(paragraphsOf(answers.narrative)),
    characteristics,
    indicators,
    evidence,
    evidenceReferences: [...new Set(uses.map((use) => use.reference))],
    followOnActionReferences: orderedActions(material)
      .filter((action) => action.themeKey === theme.key)
      .map((action) => known(refs.followOnActions.get(action.id), action.id)),
  };
}

function criterionEntry(
  material: Material,
  refs: References,
  theme: Theme,
  kind: CriterionKind,
  criterion: Criterion,
): CriterionEntry {
  const answer = answersFor(material, theme).criteria.find(({ criterionKey }) => criterionKey === criterion.key);
  return {
    key: criterion.key,
    reference: known(refs.criteria.get(criterion.key), criterion.key).reference,
    text: criterion.text,
    unsure: criterion.confidence === 'unsure',
    judgement: judgementMark(material.model, kind, answer?.judgement ?? null),
    reason: paragraphsOf(answer?.reason ?? ''),
    evidence: evidenceUses(material, refs, answer?.evidence ?? []),
    citations: (answer?.citations ?? []).map(({ criterionKey, note }) => ({
      ...known(refs.criteria.get(criterionKey), criterionKey),
      note: note.trim(),
    })),
  };
}

function evidenceUses(material: Material, refs: References, links: readonly EvidenceLinkSource[]): EvidenceUse[] {
  return links.map(({ evidenceId, stance, shows }) => ({
    reference: known(refs.evidence.get(evidenceId), evidenceId),
    title: known(
      material.evidence.find((item) => item.id === evidenceId),
      evidenceId,
    ).title,
    stance,
    shows: shows.trim(),
  }));
}

function known<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined)
    throw new Error(`The appendix points at "${key}", which is not in the model or the material`);
  return value;
}
