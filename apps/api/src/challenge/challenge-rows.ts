import type { AnswerRows } from '../assessment/assessment-record.js';
import { assessmentStatements, type AssessmentRow, type AssessmentRows } from '../assessment/assessment-rows.js';
import type { Classification } from '../classification/classification.js';
import type { Statement } from '../work/statement.js';
import type { RowsOf } from '../work/works.js';

/** An item of evidence that the year rests on, removed ones too. */
export interface ChallengedEvidenceRow {
  id: string;
  title: string;
  classification: Classification;
  issued_on: string | null;
  review_by: string | null;
  withdrawn: boolean;
  /** The hash of its file or its address: equal for two items that are the same document. */
  content: string | null;
}

/** What the questions need of a follow-on action besides what the assessment’s own rows say. */
export interface ChallengedActionRow {
  id: string;
  owner: string | null;
  due_on: string | null;
  evidence_ids: string[];
}

export interface LastYearThemeRow {
  year: string;
  theme_key: string;
  score_reason: string;
  narrative: string;
}

export interface LastYearCriterionRow {
  criterion_key: string;
  reason: string;
}

/** An answer that has not been withdrawn. */
export interface AnswerRow {
  finding: string;
  theme_key: string | null;
  criterion_key: string | null;
  evidence_id: string | null;
  follow_on_action_id: string | null;
  /** Title of the item it is about, as it stands now; null when it is about none. */
  about: string | null;
  evidence_classification: Classification | null;
  action_classification: Classification | null;
  question: string;
  reason: string;
  publish: boolean;
  revision: number;
  answered_at: Date;
  answered_by: string | null;
  answered_by_name: string | null;
}

/** When the year was sealed last; null when it never was. */
export interface LastSealRow {
  sealed_at: Date | null;
}

/** The rows that the challenge checks need, in the order of `challengeStatements`. */
export type ChallengeRows = [
  ...AssessmentRows,
  ChallengedEvidenceRow,
  ChallengedActionRow,
  LastYearThemeRow,
  LastYearCriterionRow,
  AnswerRow,
  LastSealRow,
];

/** The same rows, each kind by its name. */
export interface ChallengeParts extends AnswerRows {
  assessment: AssessmentRow;
  evidence: readonly ChallengedEvidenceRow[];
  actions: readonly ChallengedActionRow[];
  lastThemes: readonly LastYearThemeRow[];
  lastCriteria: readonly LastYearCriterionRow[];
  answers: readonly AnswerRow[];
  sealedAt: Date | null;
}

/** @returns null when there is no such year */
export function challengeParts(rows: RowsOf<ChallengeRows>): ChallengeParts | null {
  const [[assessment], themes, judgements, links, citations, followOnActions, printedTexts, ...added] = rows;
  const [evidence, actions, lastThemes, lastCriteria, answers, [seal]] = added;
  if (!assessment) return null;
  const own = { assessment, themes, judgements, links, citations, followOnActions, printedTexts };
  return { ...own, evidence, actions, lastThemes, lastCriteria, answers, sealedAt: seal?.sealed_at ?? null };
}

const ofYear = '(select id from assessment where council_id = $1 and year = $2)';
/** The latest earlier year: a council may have skipped one. Years sort as they are written, 2025/26 before 2026/27. */
const ofYearBefore = '(select id from assessment where council_id = $1 and year < $2 order by year desc limit 1)';

/** Everything the challenge checks look at: the assessment’s own rows, what they rest on, last year’s texts and the answers. */
export function challengeStatements(councilId: string, year: string): Statement[] {
  const values = [councilId, year];
  return [
    ...assessmentStatements(councilId, year),
    {
      name: 'challenge-evidence',
      text: `select e.id, e.title, e.classification, e.issued_on::text, e.review_by::text, e.removed_at is not null as withdrawn,
               coalesce(f.sha256, e.address) as content
             from evidence e left join stored_file f on f.council_id = e.council_id and f.id = e.file_id
             where e.council_id = $1 and e.id in (
               select evidence_id from evidence_link where council_id = $1 and assessment_id = ${ofYear} and removed_at is null
               union select used.evidence_id from follow_on_action a
                 join follow_on_action_evidence used on used.council_id = a.council_id and used.follow_on_action_id = a.id
                 where a.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null)
             order by e.issued_on nulls last, e.id`,
      values,
    },
    {
      name: 'challenge-follow-on-actions',
      text: `select a.id, coalesce(a.owner_title, a.owner_id::text) as owner, a.due_on::text,
               array(select evidence_id from follow_on_action_evidence e
                 where e.council_id = a.council_id and e.follow_on_action_id = a.id order by evidence_id) as evidence_ids
             from follow_on_action a where a.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null`,
      values,
    },
    {
      name: 'challenge-last-themes',
      text: `select a.year, t.theme_key, t.score_reason, t.narrative
             from assessment a join assessment_theme t on t.council_id = a.council_id and t.assessment_id = a.id
             where a.council_id = $1 and a.id = ${ofYearBefore}`,
      values,
    },
    {
      name: 'challenge-last-criteria',
      text: `select criterion_key, reason from judgement
             where council_id = $1 and assessment_id = ${ofYearBefore} and reason <> ''`,
      values,
    },
    {
      name: 'challenge-answers',
      text: `select c.finding, c.theme_key, c.criterion_key, c.evidence_id, c.follow_on_action_id, coalesce(e.title, o.title) as about,
               e.classification as evidence_classification, o.classification as action_classification,
               c.question, c.reason, c.publish, c.revision, c.answered_at, c.answered_by, p.name as answered_by_name
             from challenge_answer c
             left join evidence e on e.council_id = c.council_id and e.id = c.evidence_id
             left join follow_on_action o on o.council_id = c.council_id and o.id = c.follow_on_action_id
             left join person p on p.id = c.answered_by
             where c.council_id = $1 and c.assessment_id = ${ofYear} and c.withdrawn_at is null
             order by c.answered_at, c.finding limit ${mostAnswers}`,
      values,
    },
    {
      name: 'challenge-seal',
      text: `select max(sealed_at) as sealed_at from seal where council_id = $1 and assessment_id = ${ofYear}`,
      values,
    },
  ];
}

/** More than a year can have questions: a model has some 140 criteria, and each question can be answered once. */
const mostAnswers = 2000;
