import type { AppendixSource, Classification, EvidenceSource } from './source.js';
import { englishList } from './english.js';
import { classificationsOf } from './open-answers.js';
import { isPublic, publicMaterial } from './public-material.js';

/** Something that the public document leaves out. For officers only: it names what the document must not. */
export interface WithheldItem {
  readonly what: string;
  readonly where: string;
  readonly why: string;
}

/** The kinds of exempt information in Part 1 of Schedule 12A to the Local Government Act 1972, in our words. */
const PARAGRAPHS: Readonly<Record<number, string>> = {
  1: 'about an individual',
  2: 'likely to reveal who an individual is',
  3: 'about the financial or business affairs of a person or organisation',
  4: 'about consultations or negotiations on labour relations',
  5: 'covered by legal professional privilege',
  6: 'about a notice, order or direction that the council means to make',
  7: 'about preventing, investigating or prosecuting crime',
};

/** Lists everything in the assessment that the public document does not show, with the place and the reason. */
export function withheld(source: AppendixSource): WithheldItem[] {
  return [
    ...withheldTexts(source),
    ...withheldEvidence(source),
    ...withheldActions(source),
    ...withheldAnswers(source),
  ];
}

function withheldTexts({ model, themes }: AppendixSource): WithheldItem[] {
  return themes.flatMap((theme) => {
    const where = model.themes.find(({ key }) => key === theme.themeKey)?.title ?? theme.themeKey;
    const item = (what: string, text: string, classification: Classification): WithheldItem[] =>
      text.trim() === '' || isPublic(classification) ? [] : [{ what, where, why: reasonWhy(classification) }];
    return [
      ...item('Reason for the score', theme.scoreReason, theme.scoreClassification),
      ...item('Narrative', theme.narrative, theme.narrativeClassification),
      ...theme.criteria.flatMap((criterion) => {
        const answer = [criterion.reason, ...criterion.citations.map(({ note }) => note)].join(' ');
        const cited = criterion.citations.length > 0 ? 'cited' : '';
        const text = criterionText(model, criterion.criterionKey);
        return item(`Reason for the judgement on “${text}”`, answer + cited, criterion.classification);
      }),
    ];
  });
}

function withheldEvidence(source: AppendixSource): WithheldItem[] {
  const shown = new Set(publicMaterial(source).evidence.map(({ id }) => id));
  return source.evidence.flatMap((item) => {
    const uses = usesOf(source, item);
    if (shown.has(item.id) || uses.length === 0) return [];
    const why = isPublic(item.classification)
      ? 'Used only by a follow-on action that is withheld'
      : reasonWhy(item.classification);
    return [{ what: `Evidence: “${item.title}”`, where: englishList(uses), why }];
  });
}

function withheldActions({ model, followOnActions }: AppendixSource): WithheldItem[] {
  return followOnActions
    .filter((action) => !isPublic(action.classification))
    .map((action) => ({
      what: `Follow-on action: “${action.title}”`,
      where: model.themes.find(({ key }) => key === action.themeKey)?.title ?? action.themeKey,
      why: reasonWhy(action.classification),
    }));
}

/** Answers that were chosen to be published, about something that is not. */
function withheldAnswers(source: AppendixSource): WithheldItem[] {
  return source.answers.flatMap((answer) => {
    const classifications = classificationsOf(answer, source);
    const closed = classifications?.find((one) => !isPublic(one));
    if (classifications && !closed) return [];
    const where = source.model.themes.find(({ key }) => key === answer.themeKey)?.title ?? 'The questions of the year';
    const why = closed
      ? `It is about something that is not public. ${reasonWhy(closed)}`
      : 'What it is about is no longer in the assessment';
    return [{ what: `Answer to: “${answer.question}”`, where, why }];
  });
}

/** Where an item is used, whether or not the place is public. */
function usesOf({ model, themes, followOnActions }: AppendixSource, { id }: EvidenceSource): string[] {
  const inThemes = themes.flatMap((theme) => {
    const title = model.themes.find(({ key }) => key === theme.themeKey)?.title ?? theme.themeKey;
    const links = [...theme.evidence, ...theme.criteria.flatMap((criterion) => criterion.evidence)];
    return links.some((link) => link.evidenceId === id) ? [title] : [];
  });
  const inActions = followOnActions
    .filter((action) => action.evidenceIds.includes(id))
    .map((action) => `the follow-on action “${action.title}”`);
  return [...inThemes, ...inActions];
}

/** In words, why something is not public. */
export function reasonWhy({ level, paragraph }: Classification): string {
  if (level === 'internal') return 'Internal to the council';
  if (level === 'confidential') return 'Confidential under section 100A(3) of the Local Government Act 1972';
  const kind = paragraph === null ? undefined : PARAGRAPHS[paragraph];
  return kind ? `Exempt: information ${kind} (Schedule 12A, paragraph ${paragraph})` : 'Exempt (Schedule 12A)';
}

function criterionText(model: AppendixSource['model'], key: string): string {
  const criteria = model.themes.flatMap((theme) => [...theme.characteristics, ...theme.indicators]);
  return criteria.find((criterion) => criterion.key === key)?.text ?? key;
}
