import { publicByDefault } from '../../classification/classification.js';
import type { Caller } from '../../work/caller.js';
import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import type { Statement } from '../../work/statement.js';
import { type AssessmentRow, reviewerScored, type ThemeRow } from '../assessment-rows.js';

/**
 * Blind scoring, where a council has chosen it: until a theme's reviewer has saved a score of their own, the lead's score, its
 * reason and the suggestion do not exist for them, in whatever answer. They are taken out of the rows before anything is made of
 * those, so nothing that is made of them can tell.
 */
export type BlindYear = Pick<AssessmentRow, 'blind_scoring' | 'state'>;
type BlindTheme = Pick<ThemeRow, 'reviewer_id' | 'stage' | 'reviewer_scored'>;

/** Whether this person is still to score the theme without having seen its score. */
export function isBlind(
  { blind_scoring, state }: BlindYear,
  { reviewer_id, stage, reviewer_scored }: BlindTheme,
  personId: string | null,
): boolean {
  const awaited = state === 'drafting' && stage !== 'reviewed' && !reviewer_scored;
  return blind_scoring && awaited && personId !== null && reviewer_id === personId;
}

/** The rows of the themes without what this person must not see yet. */
export function blindfolded(assessment: BlindYear, themes: readonly ThemeRow[], personId: string | null): ThemeRow[] {
  return themes.map((theme) =>
    isBlind(assessment, theme, personId)
      ? { ...theme, score: null, score_reason: '', score_classification: publicByDefault, blind: true }
      : theme,
  );
}

/** Documents speak of all themes at once: whoever is to score one blind reads them afterwards. */
export function mayReadScores(assessment: BlindYear, themes: readonly BlindTheme[], personId: string | null): Verdict {
  if (!themes.some((theme) => isBlind(assessment, theme, personId))) return verdict([]);
  return verdict([scoreFirst]);
}

export const scoreFirst: Reason = {
  code: 'blind',
  message:
    'You are to score a theme of this year before you see its score. Save your own score first, then read the report.',
};

/** A theme whose score its reader must not see yet. */
export interface BlindThemeRow {
  assessment_id: string;
  year: string;
  theme_key: string;
}

/** The themes of all years that this caller is still to score without having seen their scores: `isBlind` for the database. */
export function blindThemesStatement({ councilId, personId }: Pick<Caller, 'councilId' | 'personId'>): Statement {
  return {
    name: 'blind-themes',
    text: `select a.id as assessment_id, a.year, t.theme_key
      from assessment a join assessment_theme t on t.council_id = a.council_id and t.assessment_id = a.id
      where a.council_id = $1 and t.reviewer_id = $2 and a.blind_scoring and a.state = 'drafting' and t.stage <> 'reviewed' and not ${reviewerScored}`,
    values: [councilId, personId],
  };
}
