import { criteriaOf, type ModelDocument } from '@best-value/model';
import { publicByDefault } from '../../classification/classification.js';
import { withShipped } from '../../model/crosswalks.js';
import { gradeInWords } from '../../evidence/grades.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import type { RowsOf } from '../../work/works.js';
import type { LinkRow } from '../../assessment/assessment-rows.js';
import type {
  AnswerSource,
  AppendixSource,
  EvidenceLinkSource,
  EvidenceSource,
  FollowOnActionSource,
  ThemeSource,
} from '../appendix/source.js';
import type { EvidenceRow, SourceRows } from './source-rows.js';
import { toLastYear } from './to-last-year.js';
import { toMovementSource } from './to-movement-source.js';

/**
 * Puts the rows of an assessment together as the report reads it.
 * @param answers that are to be published
 * @param models the versions of the earlier years, by id
 * @returns null when the year is not there
 */
export function toAppendixSource(
  rows: RowsOf<SourceRows>,
  model: ModelDocument,
  answers: readonly AnswerSource[],
  models: ReadonlyMap<string, ModelDocument>,
): AppendixSource | null {
  const [[assessment], themes, judgements, links, citations, , , [council], evidence, actions, notes] = rows;
  const [lastYearRow] = rows[12];
  const lastYear = lastYearRow ? toLastYear(lastYearRow) : null;
  if (!assessment || !council) return null;
  const judged = new Map(judgements.map((row) => [row.criterion_key, row]));
  const linksOf = Map.groupBy(links, (link) => link.criterion_key ?? link.theme_key);
  const citationsOf = Map.groupBy(citations, (row) => row.criterion_key);
  const notesOf = Map.groupBy(notes, (note) => note.follow_on_action_id);
  const finalOn = assessment.final_at === null ? null : londonDate(assessment.final_at);
  return {
    council: { name: council.name, slug: council.slug, brandColour: council.brand_colour },
    year: assessment.year,
    state: assessment.state,
    finalOn,
    asAt: finalOn ?? londonDate(council.changed_at ?? new Date(`${assessment.year.slice(0, 4)}-04-01T00:00:00Z`)),
    lead: assessment.lead_name,
    model,
    themes: model.themes.map((theme): ThemeSource => {
      const row = themes.find((one) => one.theme_key === theme.key);
      return {
        themeKey: theme.key,
        lead: row?.lead_name ?? null,
        score: row?.score ?? null,
        scoreReason: row?.score_reason ?? '',
        scoreClassification: row?.score_classification ?? publicByDefault,
        narrative: row?.narrative ?? '',
        narrativeClassification: row?.narrative_classification ?? publicByDefault,
        evidence: (linksOf.get(theme.key) ?? []).map(toLink),
        criteria: criteriaOf(theme).map(({ key }) => {
          const answer = judged.get(key);
          return {
            criterionKey: key,
            judgement: answer?.judgement ?? null,
            reason: answer?.reason ?? '',
            classification: answer?.classification ?? publicByDefault,
            evidence: (linksOf.get(key) ?? []).map(toLink),
            citations: (citationsOf.get(key) ?? []).map((row) => ({
              criterionKey: row.cited_criterion_key,
              note: row.note,
            })),
          };
        }),
      };
    }),
    evidence: evidence.map(toEvidence),
    followOnActions: actions.map(({ theme_key, due_on, evidence_ids, ...action }): FollowOnActionSource => ({
      ...action,
      themeKey: theme_key,
      dueOn: due_on,
      evidenceIds: evidence_ids,
      notes: (notesOf.get(action.id) ?? []).map(({ note, written_by, written_at }) => ({
        text: note,
        by: written_by ?? '',
        on: londonDate(written_at),
      })),
    })),
    answers,
    lastYear,
    movement: toMovementSource(
      lastYear,
      rows[14],
      rows[15],
      new Set(actions.map(({ id }) => id)),
      withShipped(rows[16]),
      model,
      models,
    ),
  };
}

function toLink({ evidence_id, stance, shows }: LinkRow): EvidenceLinkSource {
  return { evidenceId: evidence_id, stance, shows };
}

function toEvidence(row: EvidenceRow): EvidenceSource {
  const { id, kind, title, classification, address, statement, metric } = row;
  return {
    id,
    kind,
    title,
    classification,
    address,
    statement,
    issuingBody: row.issuing_body,
    issuedOn: row.issued_on,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    grade: gradeInWords(row.grade, row.grade_words),
    reviewBy: row.review_by,
    metric: metric && {
      name: metric.name,
      value: String(metric.value),
      unit: metric.unit ?? '',
      comparator: metric.comparator ?? '',
    },
    file:
      row.file_name === null ? null : { name: row.file_name, size: row.file_size ?? 0, sha256: row.file_sha256 ?? '' },
  };
}
