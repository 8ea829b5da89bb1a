import {
  type AssessmentRecord,
  type CriterionRecord,
  type TextOwner,
  type TextToCheck,
  themeKeyOf,
  type ThemeRecord,
} from '@best-value/model';
import type { Classification } from '../classification/classification.js';
import type {
  CitationRow,
  FollowOnActionRow,
  JudgementRow,
  LinkRow,
  PrintedTextRow,
  ThemeRow,
} from './assessment-rows.js';

/** An assessment's rows of one kind each. */
export interface AnswerRows {
  themes: readonly ThemeRow[];
  judgements: readonly JudgementRow[];
  links: readonly LinkRow[];
  citations: readonly CitationRow[];
  followOnActions: readonly FollowOnActionRow[];
  printedTexts: readonly PrintedTextRow[];
}

/**
 * What the model's rules read of an assessment: answers, counts of evidence, and every further text that would be published.
 * @param mayRead what the reader of the rules' findings may see: they speak of nothing else by its title
 */
export function assessmentRecord(
  rows: AnswerRows,
  mayRead: (classification: Classification) => boolean,
): AssessmentRecord {
  return { themes: themeRecords(rows), criteria: criterionRecords(rows), otherTexts: otherTexts(rows, mayRead) };
}

function themeRecords({ themes, followOnActions }: AnswerRows): Map<string, ThemeRecord> {
  const counts = new Map<string, number>();
  for (const { theme_key, status } of followOnActions) {
    if (status !== 'cancelled') counts.set(theme_key, (counts.get(theme_key) ?? 0) + 1);
  }
  return new Map(
    themes.map((row) => [
      row.theme_key,
      {
        score: row.score,
        reason: row.score_reason,
        narrative: row.narrative,
        followOnActions: counts.get(row.theme_key) ?? 0,
      },
    ]),
  );
}

/** The rows that say how each criterion is answered; the columns that matter here and no others. */
export interface CriterionRows {
  judgements: readonly Pick<JudgementRow, 'criterion_key' | 'judgement' | 'reason'>[];
  links: readonly Pick<LinkRow, 'criterion_key' | 'stance'>[];
  citations: readonly Pick<CitationRow, 'criterion_key'>[];
}

/** The answers as the model's suggestion reads them, by criterion. */
export function criterionRecords({ judgements, links, citations }: CriterionRows): Map<string, CriterionRecord> {
  const records = new Map<string, CriterionRecord>();
  const of = (key: string): CriterionRecord => {
    const known = records.get(key) ?? { judgement: null, reason: '', supports: 0, counters: 0, cites: false };
    records.set(key, known);
    return known;
  };
  for (const row of judgements) Object.assign(of(row.criterion_key), { judgement: row.judgement, reason: row.reason });
  for (const { criterion_key, stance } of links) if (criterion_key !== null) of(criterion_key)[stance] += 1;
  for (const { criterion_key } of citations) of(criterion_key).cites = true;
  return records;
}

function otherTexts(
  { links, citations, followOnActions, printedTexts }: AnswerRows,
  mayRead: (classification: Classification) => boolean,
): TextToCheck[] {
  const called = (item: { title: string; classification: Classification }): string =>
    mayRead(item.classification) ? `“${item.title}”` : 'whose title you may not see';
  const themes = new Map(followOnActions.map(({ id, theme_key }) => [id, theme_key]));
  const ofAction = (id: string): TextOwner => ({ themeKey: themes.get(id), followOnActionId: id });
  return [
    ...links.map((link) => ({
      where: `evidence-links/${link.link_id}/shows`,
      name: `what the evidence ${called(link)} shows`,
      text: link.shows,
      of: { themeKey: link.theme_key, evidenceId: link.evidence_id },
    })),
    ...printedTexts.map((row) => ({
      where: row.field === 'note' ? `follow-on-actions/${row.id}/note` : `evidence/${row.id}/${row.field}`,
      name: `${fieldNames[row.field]} ${called(row)}`,
      text: row.text,
      of: row.field === 'note' ? ofAction(row.id) : { evidenceId: row.id },
    })),
    ...citations.map(({ criterion_key, note }) => ({
      where: `citations/${criterion_key}`,
      name: 'the note of a citation',
      text: note,
      of: { themeKey: themeKeyOf(criterion_key), criterionKey: criterion_key },
    })),
    ...followOnActions.flatMap((action) => {
      const at = `follow-on-actions/${action.id}`;
      const of = ofAction(action.id);
      const named = `the follow-on action ${called(action)}`;
      return [
        { where: `${at}/title`, name: 'the title of a follow-on action', text: action.title, of },
        { where: `${at}/what`, name: `what is to be done in ${named}`, text: action.what, of },
        { where: `${at}/why`, name: `why ${named} is needed`, text: action.why, of },
        { where: `${at}/ownerTitle`, name: `the owner of ${named}`, text: action.owner_title ?? '', of },
      ];
    }),
  ];
}

/** How a printed text is spoken of, before the title of what it belongs to. */
const fieldNames: Record<PrintedTextRow['field'], string> = {
  title: 'the title of the evidence',
  statement: 'the statement',
  issuingBody: 'who issued the evidence',
  gradeWords: 'the grade of the evidence',
  metric: 'the metric',
  note: 'a progress note of the follow-on action',
};
