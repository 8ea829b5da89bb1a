import { assessmentStatements, type AssessmentRows } from '../../assessment/assessment-rows.js';
import type { Classification } from '../../classification/classification.js';
import { crosswalkStatement, type CrosswalkRow } from '../../model/crosswalks.js';
import type { Statement } from '../../work/statement.js';
import type { EvidenceKind, FollowOnActionStatus } from '../appendix/source.js';

export interface CouncilRow {
  name: string;
  slug: string;
  brand_colour: string;
  /** Latest change to the assessment, for the date a draft stands for. */
  changed_at: Date | null;
}

export interface EvidenceRow {
  id: string;
  kind: EvidenceKind;
  title: string;
  issuing_body: string;
  issued_on: string | null;
  period_from: string | null;
  period_to: string | null;
  grade: string | null;
  grade_words: string | null;
  review_by: string | null;
  classification: Classification;
  address: string | null;
  statement: string | null;
  metric: { name: string; value: string | number; unit?: string | null; comparator?: string | null } | null;
  file_name: string | null;
  file_size: number | null;
  file_sha256: string | null;
}

export interface ActionRow {
  id: string;
  title: string;
  what: string;
  why: string;
  theme_key: string;
  criteria: string[];
  owner: string | null;
  due_on: string | null;
  status: FollowOnActionStatus;
  origin: string;
  classification: Classification;
  evidence_ids: string[];
}

export interface NoteRow {
  follow_on_action_id: string;
  note: string;
  written_by: string | null;
  written_at: Date;
}

/** Which edition of the year is being written, and its secret. */
export interface EditionRow {
  edition: number;
  salt: Buffer;
}

/** A sealed public document, as it was sealed. */
export interface LastYearRow {
  year: string;
  edition: number;
  hash: string;
  document: string;
}

/** How many answers to questions of the challenge checks are to be published. */
export interface PublishedAnswersRow {
  published: number;
}

/** The scores of a sealed year as its newest edition has them, by theme. */
export interface EarlierYearRow {
  year: string;
  edition: number;
  hash: string;
  model_id: string;
  scores: Record<string, string | null>;
}

/** Why the score of a theme moved. */
export interface MovementReasonRow {
  theme_key: string;
  text: string;
  follow_on_action_ids: string[];
}

/** How many sealed years before this one a report shows: ten with its own. */
const mostEarlierYears = 9;

export type SourceRows = [
  ...AssessmentRows,
  CouncilRow,
  EvidenceRow,
  ActionRow,
  NoteRow,
  EditionRow,
  LastYearRow,
  PublishedAnswersRow,
  EarlierYearRow,
  MovementReasonRow,
  CrosswalkRow,
];

const ofYear = '(select id from assessment where council_id = $1 and year = $2)';

/** Everything the report is made from, in one trip: the assessment's own rows, then what only the report shows. */
export function sourceStatements(councilId: string, year: string): Statement[] {
  const values = [councilId, year];
  return [
    ...assessmentStatements(councilId, year),
    {
      name: 'report-council',
      text: `select name, slug, brand_colour,
               (select max(at) from audit_entry where council_id = $1 and assessment_id = ${ofYear} and act not in ('export-report', 'make-pack', 'check-links')) as changed_at
             from council where id = $1`,
      values,
    },
    {
      name: 'report-evidence',
      text: `select e.id, e.kind, e.title, e.issuing_body, e.issued_on::text, e.period_from::text, e.period_to::text, e.grade, e.grade_words,
               e.review_by::text, e.classification, e.address, e.statement, e.metric, f.name as file_name, f.size as file_size, f.sha256 as file_sha256
             from evidence e left join stored_file f on f.council_id = e.council_id and f.id = e.file_id
             where e.council_id = $1 and e.removed_at is null and e.id in (
               select evidence_id from evidence_link where council_id = $1 and assessment_id = ${ofYear} and removed_at is null
               union select ae.evidence_id from follow_on_action_evidence ae
                 join follow_on_action a on a.council_id = ae.council_id and a.id = ae.follow_on_action_id
                 where ae.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null)
             order by e.title, e.id`,
      values,
    },
    {
      name: 'report-follow-on-actions',
      text: `select a.id, a.title, a.what, a.why, a.theme_key, coalesce(a.owner_title, owner.name) as owner, a.due_on::text, a.status, a.origin, a.classification,
               array(select criterion_key from follow_on_action_criterion c where c.council_id = a.council_id and c.follow_on_action_id = a.id order by criterion_key) as criteria,
               array(select evidence_id from follow_on_action_evidence e where e.council_id = a.council_id and e.follow_on_action_id = a.id order by evidence_id) as evidence_ids
             from follow_on_action a left join person owner on owner.id = a.owner_id
             where a.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null order by a.due_on nulls last, a.title, a.id`,
      values,
    },
    {
      name: 'report-notes',
      text: `select n.follow_on_action_id, n.note, writer.name as written_by, n.written_at
             from follow_on_action_note n join follow_on_action a on a.council_id = n.council_id and a.id = n.follow_on_action_id
             left join person writer on writer.id = n.written_by
             where n.council_id = $1 and a.assessment_id = ${ofYear} and a.removed_at is null order by n.written_at, n.id`,
      values,
    },
    {
      name: 'report-edition',
      text: 'select edition, salt from assessment where council_id = $1 and year = $2',
      values,
    },
    {
      name: 'report-last-year',
      text: `select a.year, s.edition, d.hash, d.document
             from assessment a
             join seal s on s.council_id = a.council_id and s.assessment_id = a.id
             join sealed_document d on d.council_id = s.council_id and d.seal_id = s.id and d.audience = 'public'
             where a.council_id = $1 and a.year < $2 order by a.year desc, s.edition desc limit 1`,
      values,
    },
    {
      name: 'report-published-answers',
      text: `select count(*)::integer as published from challenge_answer
             where council_id = $1 and assessment_id = ${ofYear} and publish and withdrawn_at is null`,
      values,
    },
    {
      name: 'report-earlier-years',
      text: `select sealed.year, sealed.edition, sealed.hash, said.document->'model'->>'id' as model_id,
               (select jsonb_object_agg(theme->>'themeKey', theme->'score') from jsonb_array_elements(said.document->'themes') theme) as scores
             from (
               select distinct on (a.year) a.year, s.edition, d.hash, d.document
               from assessment a
               join seal s on s.council_id = a.council_id and s.assessment_id = a.id
               join sealed_document d on d.council_id = s.council_id and d.seal_id = s.id and d.audience = 'public'
               where a.council_id = $1 and a.year < $2 order by a.year desc, s.edition desc limit ${mostEarlierYears}
             ) sealed cross join lateral (select sealed.document::jsonb as document offset 0) said
             order by sealed.year desc`,
      values,
    },
    {
      name: 'report-movement-reasons',
      text: `select theme_key, text, follow_on_action_ids from movement_reason
             where council_id = $1 and assessment_id = ${ofYear} order by theme_key`,
      values,
    },
    crosswalkStatement(councilId),
  ];
}
