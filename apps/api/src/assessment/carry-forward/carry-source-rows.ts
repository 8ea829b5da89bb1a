import type { Classification } from '../../classification/classification.js';
import type { Stance } from '../../evidence/evidence-kind.js';
import type { FollowOnActionOrigin, FollowOnActionStatus } from '../../follow-on-action/follow-on-action-words.js';
import type { Statement } from '../../work/statement.js';
import type { AssessmentState } from '../ladder/states.js';

export interface SourceYearRow {
  id: string;
  year: string;
  state: AssessmentState;
  edition: number;
  model_id: string;
  /** The newest sealed edition; null when there is none. */
  sealed_edition: number | null;
}

export interface SourceThemeRow {
  theme_key: string;
  narrative: string;
  narrative_classification: Classification;
}

export interface SourceJudgementRow {
  criterion_key: string;
  judgement: string | null;
  reason: string;
  classification: Classification;
}

export interface SourceLinkRow {
  evidence_id: string;
  theme_key: string;
  criterion_key: string | null;
  stance: Stance;
  shows: string;
}

export interface RemovedEvidenceRow {
  id: string;
}

export interface SourceActionRow {
  id: string;
  theme_key: string;
  title: string;
  what: string;
  why: string;
  owner_id: string | null;
  owner_title: string | null;
  due_on: string | null;
  status: FollowOnActionStatus;
  origin: FollowOnActionOrigin;
  classification: Classification;
  criteria: string[];
}

export interface CitingRow {
  criterion_key: string;
}

export interface SealedRow {
  document: string;
}

export type CarrySourceRows = [
  SourceYearRow,
  SourceThemeRow,
  SourceJudgementRow,
  SourceLinkRow,
  RemovedEvidenceRow,
  SourceActionRow,
  CitingRow,
  SealedRow,
];

const ofYear = 'council_id = $1 and assessment_id = (select id from assessment where council_id = $1 and year = $2)';

/** More than a year has: as many items as a library is measured with, at ten places each. */
const mostLinks = 5000;
const mostActions = 2000;

/** All that a year says, and its newest sealed text where it is being revised. @param year `2025/26` */
export function carrySourceStatements(councilId: string, year: string): Statement[] {
  const values = [councilId, year];
  return [
    {
      name: 'carry-year',
      text: `select a.id, a.year, a.state, a.edition, a.model_id,
               (select max(s.edition) from seal s where s.council_id = a.council_id and s.assessment_id = a.id) as sealed_edition
             from assessment a where a.council_id = $1 and a.year = $2`,
      values,
    },
    {
      name: 'carry-themes',
      text: `select theme_key, narrative, narrative_classification from assessment_theme where ${ofYear}`,
      values,
    },
    {
      name: 'carry-judgements',
      text: `select criterion_key, judgement, reason, classification from judgement where ${ofYear}`,
      values,
    },
    {
      name: 'carry-links',
      text: `select evidence_id, theme_key, criterion_key, stance, shows from evidence_link
             where ${ofYear} and removed_at is null order by created_at, id limit ${mostLinks}`,
      values,
    },
    {
      name: 'carry-removed-evidence',
      text: `select id from evidence where council_id = $1 and removed_at is not null
             and id in (select evidence_id from evidence_link where ${ofYear} and removed_at is null)`,
      values,
    },
    {
      name: 'carry-follow-on-actions',
      text: `select id, theme_key, title, what, why, owner_id, owner_title, due_on::text, status, origin, classification,
               array(select criterion_key from follow_on_action_criterion c where c.council_id = $1 and c.follow_on_action_id = follow_on_action.id
                 order by criterion_key) as criteria
             from follow_on_action where ${ofYear} and removed_at is null order by due_on nulls last, title, id limit ${mostActions}`,
      values,
    },
    {
      name: 'carry-citing',
      text: `select distinct criterion_key from citation where ${ofYear} and removed_at is null order by criterion_key`,
      values,
    },
    {
      name: 'carry-sealed',
      // Only of a year that is being revised: of a sealed one the rows are what was sealed.
      text: `select d.document from sealed_document d join seal s on s.council_id = d.council_id and s.id = d.seal_id
             where d.council_id = $1 and d.audience = 'restricted' and s.id = (
               select last.id from seal last join assessment a on a.council_id = last.council_id and a.id = last.assessment_id
               where a.council_id = $1 and a.year = $2 and a.state <> 'sealed' order by last.edition desc limit 1)`,
      values,
    },
  ];
}
