import type { Classification } from '../classification/classification.js';
import type { Statement } from '../work/statement.js';
import type { RoundState } from './theme-review.entity.js';

/** A round as it is read. */
export interface RoundRow {
  id: string;
  theme_key: string;
  edition: number;
  round: number;
  reviewer_id: string;
  reviewer_name: string;
  score: string | null;
  blind_score: string | null;
  reason: string;
  findings: string;
  state: RoundState;
  ended_reason: string;
  lead_score: string | null;
  text_hash: string | null;
  resolution: string;
  resolved_by_name: string | null;
  resolved_at: Date | null;
  revision: number;
  begun_at: Date;
  ended_at: Date | null;
}

export interface SampleRow {
  review_id: string;
  link_id: string;
  evidence_id: string;
  title: string;
  classification: Classification;
  found: string;
  revision: number;
}

const ofYear = '(select id from assessment where council_id = $1 and year = $2)';
/** Nobody sends a theme round so often; the newest count. */
const mostRounds = 20;

const newest = `select * from theme_review where council_id = $1 and assessment_id = ${ofYear} and theme_key = $3 order by round desc limit ${mostRounds}`;

/** The rounds of a theme, newest first, and what was sampled in them. @param year `2026/27` */
export function roundStatements(councilId: string, year: string, themeKey: string): [Statement, Statement] {
  const values = [councilId, year, themeKey];
  return [
    {
      name: 'review-rounds',
      text: `select id, theme_key, edition, round, reviewer_id, reviewer_name, score, blind_score, reason, findings, state, ended_reason, lead_score,
          text_hash, resolution, resolved_by_name, resolved_at, revision, begun_at, ended_at from (${newest}) newest order by round desc`,
      values,
    },
    {
      name: 'review-samples',
      text: `select s.review_id, s.link_id, l.evidence_id, e.title, e.classification, s.found, s.revision
        from (${newest}) newest join theme_review_sample s on s.council_id = $1 and s.review_id = newest.id
        join evidence_link l on l.council_id = $1 and l.id = s.link_id join evidence e on e.council_id = $1 and e.id = l.evidence_id
        where s.removed_at is null order by e.title, s.link_id`,
      values,
    },
  ];
}
