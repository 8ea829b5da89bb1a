import { assessmentStatements, type AssessmentRows } from '../../assessment/assessment-rows.js';
import type { Statement } from '../../work/statement.js';

/** The newest round of a theme that is open or finished. */
export interface NewestRoundRow {
  theme_key: string;
  state: 'open' | 'finished';
  score: string | null;
  reason: string;
  resolution: string;
  text_hash: string | null;
}

export interface NoteRow {
  id: string;
  theme_key: string | null;
  note: string;
  written_by_name: string;
  written_at: Date;
}

/** A theme as it was scored in the latest earlier year. */
export interface PastScoreRow {
  year: string;
  model_id: string;
  theme_key: string;
  score: string | null;
}

export type ModerationRows = [...AssessmentRows, NewestRoundRow, NoteRow, PastScoreRow];

const ofYear = '(select id from assessment where council_id = $1 and year = $2)';
/** The latest earlier year: a council may have skipped one. */
const ofYearBefore = '(select id from assessment where council_id = $1 and year < $2 order by year desc limit 1)';
const mostNotes = 200;

/** Everything the moderator sees, in one trip. @param year `2026/27` */
export function moderationStatements(councilId: string, year: string): Statement[] {
  const values = [councilId, year];
  return [
    ...assessmentStatements(councilId, year),
    {
      name: 'moderation-rounds',
      text: `select distinct on (theme_key) theme_key, state, score, reason, resolution, text_hash from theme_review
        where council_id = $1 and assessment_id = ${ofYear} and state <> 'ended' order by theme_key, round desc`,
      values,
    },
    {
      name: 'moderation-notes',
      text: `select id, theme_key, note, written_by_name, written_at from (
          select * from consistency_note where council_id = $1 and assessment_id = ${ofYear}
            and edition = (select edition from assessment where council_id = $1 and year = $2) order by written_at desc limit ${mostNotes}) newest
        order by written_at, id`,
      values,
    },
    {
      name: 'moderation-last-year',
      text: `select a.year, a.model_id, t.theme_key, t.score
        from assessment a join assessment_theme t on t.council_id = a.council_id and t.assessment_id = a.id
        where a.council_id = $1 and a.id = ${ofYearBefore}`,
      values,
    },
  ];
}
