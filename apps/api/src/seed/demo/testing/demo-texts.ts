import { demoAssessments } from '../demo-assessments.js';
import { demoEvidence } from '../demo-evidence.js';
import type { DemoAssessment, DemoClassification, DemoEvidence, DemoTheme } from '../demo-types.js';

/** A piece of running text and where it stands. */
export interface DemoText {
  where: string;
  text: string;
}

/** All running text of the demo: everything that people would have written in sentences. */
export function demoTexts(): DemoText[] {
  return [...demoAssessments.flatMap(assessmentTexts), ...demoEvidence.flatMap(evidenceTexts)].filter(
    ({ text }) => text !== '',
  );
}

/** What an item of evidence says, figures and title included, as one string. */
export function contentOf(item: DemoEvidence): string {
  const dates = [item.issuedOn, item.periodFrom, item.periodTo, item.reviewBy].join(' ');
  return [item.title, item.grade ?? '', dates, bodyOf(item)].join('\n');
}

function bodyOf(item: DemoEvidence): string {
  if (item.kind === 'link') return item.address;
  if (item.kind === 'statement') return item.statement;
  if (item.kind === 'metric') return Object.values(item.metric).join(' ');
  return item.file.kind === 'csv' ? item.file.rows.flat().join(' ') : item.file.paragraphs.join('\n');
}

function assessmentTexts(assessment: DemoAssessment): DemoText[] {
  return [
    ...assessment.themes.flatMap((theme) => themeTexts(`${assessment.year} ${theme.key}`, theme)),
    ...assessment.followOnActions.flatMap((action) => {
      const where = `${assessment.year} follow-on action ${action.title}`;
      return [
        { where: `${where} title`, text: action.title },
        { where: `${where} what`, text: action.what },
        { where: `${where} why`, text: action.why },
        ...action.notes.map(({ text, on }) => ({ where: `${where} note of ${on}`, text })),
        ...publicInterest(where, action.classification),
      ];
    }),
  ];
}

function themeTexts(where: string, theme: DemoTheme): DemoText[] {
  return [
    { where: `${where} score`, text: theme.scoreReason },
    { where: `${where} narrative`, text: theme.narrative },
    { where: `${where} why it moved`, text: theme.moved?.why ?? '' },
    ...publicInterest(`${where} score`, theme.scoreClassification),
    ...publicInterest(`${where} narrative`, theme.narrativeClassification),
    ...Object.entries(theme.judgements).flatMap(([key, { reason, classification }]) => [
      { where: `${where} ${key}`, text: reason },
      ...publicInterest(`${where} ${key}`, classification),
    ]),
    ...theme.links.map(({ evidence, shows }) => ({ where: `${where} link to ${evidence}`, text: shows })),
    ...theme.citations.map(({ criterion, note }) => ({ where: `${where} citation of ${criterion}`, text: note })),
  ];
}

function evidenceTexts(item: DemoEvidence): DemoText[] {
  const where = `evidence ${item.key}`;
  const texts =
    item.kind === 'statement'
      ? [item.statement]
      : item.kind === 'document' && item.file.kind !== 'csv'
        ? item.file.paragraphs
        : [];
  return [...texts.map((text) => ({ where, text })), ...publicInterest(where, item.classification)];
}

function publicInterest(where: string, { publicInterestReason }: DemoClassification): DemoText[] {
  return publicInterestReason === null ? [] : [{ where: `${where} public interest`, text: publicInterestReason }];
}
