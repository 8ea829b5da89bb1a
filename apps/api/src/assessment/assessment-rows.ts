import type { Classification } from '../classification/classification.js';
import type { Statement } from '../work/statement.js';
import type { AssessmentState, Ladder, ThemeStage } from './ladder/states.js';

/** An assessment with the names that go with it, and the number of the council's latest change. */
export interface AssessmentRow {
  id: string;
  year: string;
  state: AssessmentState;
  ladder: Ladder;
  blind_scoring: boolean;
  edition: number;
  revision: number;
  model_id: string;
  lead_id: string;
  lead_name: string;
  draft_due: string | null;
  review_due: string | null;
  council_meeting: string | null;
  final_at: Date | null;
  final_by: string | null;
  final_by_name: string | null;
  returned_reason: string | null;
  /** The earlier year that it was begun from; null when it was begun empty. */
  carried_from: string | null;
  head: string;
}

export interface ThemeRow {
  theme_key: string;
  lead_id: string | null;
  lead_name: string | null;
  stage: ThemeStage;
  reviewer_id: string | null;
  reviewer_name: string | null;
  score: string | null;
  score_reason: string;
  score_classification: Classification;
  narrative: string;
  narrative_classification: Classification;
  revision: number;
  /** Whoever reviews it now has saved a score of their own. */
  reviewer_scored: boolean;
  /** It has been reviewed, the scores differ, and nobody has said how that was settled. */
  unresolved: boolean;
  /** Something that came along from an earlier year has not been read. */
  carried_unread: boolean;
  /** What the reader may not see until they have scored on their own has been taken out of this row. */
  blind?: boolean;
}

export interface JudgementRow {
  criterion_key: string;
  judgement: string | null;
  reason: string;
  classification: Classification;
  revision: number;
}

export interface LinkRow {
  link_id: string;
  evidence_id: string;
  title: string;
  kind: string;
  theme_key: string;
  criterion_key: string | null;
  stance: 'supports' | 'counters';
  shows: string;
  classification: Classification;
  revision: number;
}

export interface CitationRow {
  criterion_key: string;
  cited_criterion_key: string;
  note: string;
  revision: number;
}

export interface FollowOnActionRow {
  id: string;
  theme_key: string;
  title: string;
  what: string;
  why: string;
  /** The owner in words, when it is no one of the council. */
  owner_title: string | null;
  status: string;
  classification: Classification;
}

/** A text of an item of evidence or a progress note that documents of the assessment print. */
export interface PrintedTextRow {
  /** Of the item or the follow-on action. */
  id: string;
  title: string;
  classification: Classification;
  field: 'title' | 'statement' | 'issuingBody' | 'gradeWords' | 'metric' | 'note';
  text: string;
}

/** The rows of a whole assessment, in the order of `assessmentStatements`. */
export type AssessmentRows = [
  AssessmentRow,
  ThemeRow,
  JudgementRow,
  LinkRow,
  CitationRow,
  FollowOnActionRow,
  PrintedTextRow,
];

// A subselect finds the assessment in each statement, so that all of them travel in one trip.
const ofYear = '(select id from assessment where council_id = $1 and year = $2)';

const roundsOf = `theme_review r where r.council_id = t.council_id and r.assessment_id = t.assessment_id and r.theme_key = t.theme_key`;

/** Of a theme `t`: whether its present reviewer has saved a score, in whichever round. */
export const reviewerScored = `exists (select 1 from ${roundsOf} and r.reviewer_id = t.reviewer_id and r.score is not null)`;

/** Of a theme `t`: whether its review ended with two scores and no word about that. */
export const unresolved = `t.stage = 'reviewed' and coalesce((
  select r.score is distinct from t.score and r.resolution = '' from ${roundsOf} and r.state = 'finished' order by r.round desc limit 1), false)`;

/** Of a theme `t`: whether something that came along into it is still to be read. */
export const carriedUnread = `exists (select 1 from carried_item c where c.council_id = t.council_id and c.assessment_id = t.assessment_id
  and c.theme_key = t.theme_key and c.state = 'unread')`;

/** Of an assessment `a`: the year that it was begun from. */
export const carriedFrom = `(select source.year from carry_forward f join assessment source on source.council_id = f.council_id and source.id = f.from_assessment_id
  where f.council_id = a.council_id and f.assessment_id = a.id)`;

/** The number of the council's latest change: unchanged means every page of the council is unchanged. */
export function headStatement(councilId: string): Statement {
  return {
    name: 'audit-head',
    text: 'select number as head from audit_head where council_id = $1',
    values: [councilId],
  };
}

/** Everything an assessment's page shows: flat statements, put together in JavaScript (a decision of docs/decisions). */
export function assessmentStatements(councilId: string, year: string): Statement[] {
  const values = [councilId, year];
  return [
    {
      name: 'assessment',
      text: `select a.id, a.year, a.state, a.ladder, a.blind_scoring, a.edition, a.revision, a.model_id, a.lead_id, lead.name as lead_name, a.draft_due::text, a.review_due::text,
               a.council_meeting::text, a.final_at, a.final_by, final.name as final_by_name, a.returned_reason, ${carriedFrom} as carried_from, head.number as head
             from assessment a join person lead on lead.id = a.lead_id left join person final on final.id = a.final_by
             join audit_head head on head.council_id = a.council_id
             where a.council_id = $1 and a.year = $2`,
      values,
    },
    {
      name: 'assessment-themes',
      text: `select t.theme_key, t.lead_id, lead.name as lead_name, t.stage, t.reviewer_id, reviewer.name as reviewer_name, t.score, t.score_reason, t.score_classification, t.narrative, t.narrative_classification, t.revision,
               ${reviewerScored} as reviewer_scored, ${unresolved} as unresolved, ${carriedUnread} as carried_unread
             from assessment_theme t left join person lead on lead.id = t.lead_id left join person reviewer on reviewer.id = t.reviewer_id
             where t.council_id = $1 and t.assessment_id = ${ofYear}`,
      values,
    },
    {
      name: 'assessment-judgements',
      text: `select criterion_key, judgement, reason, classification, revision from judgement where council_id = $1 and assessment_id = ${ofYear}`,
      values,
    },
    {
      name: 'assessment-links',
      text: `select l.id as link_id, e.id as evidence_id, e.title, e.kind, l.theme_key, l.criterion_key, l.stance, l.shows, e.classification, l.revision
             from evidence_link l join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
             where l.council_id = $1 and l.assessment_id = ${ofYear} and l.removed_at is null and e.removed_at is null order by e.title, l.id`,
      values,
    },
    {
      name: 'assessment-citations',
      text: `select criterion_key, cited_criterion_key, note, revision from citation where council_id = $1 and assessment_id = ${ofYear} and removed_at is null order by cited_criterion_key`,
      values,
    },
    {
      name: 'assessment-follow-on-actions',
      text: `select id, theme_key, title, what, why, owner_title, status, classification from follow_on_action where council_id = $1 and assessment_id = ${ofYear} and removed_at is null order by due_on, id`,
      values,
    },
    {
      name: 'assessment-printed-texts',
      text: `select e.id, e.title, e.classification, printed.field, printed.text from evidence e
             cross join lateral (values ('title', e.title), ('statement', e.statement), ('issuingBody', e.issuing_body), ('gradeWords', e.grade_words),
               ('metric', concat_ws(' ', e.metric->>'name', e.metric->>'value', e.metric->>'unit', e.metric->>'comparator'))) printed (field, text)
             where e.council_id = $1 and e.removed_at is null and printed.text <> '' and e.id in (
               select evidence_id from evidence_link where council_id = $1 and assessment_id = ${ofYear} and removed_at is null
               union select used.evidence_id from follow_on_action a
                 join follow_on_action_evidence used on used.council_id = a.council_id and used.follow_on_action_id = a.id
                 where a.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null)
             union all
             select a.id, a.title, a.classification, 'note', n.note from follow_on_action a
               join follow_on_action_note n on n.council_id = a.council_id and n.follow_on_action_id = a.id
               where a.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null`,
      values,
    },
  ];
}
