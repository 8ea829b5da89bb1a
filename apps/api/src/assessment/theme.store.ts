import { record } from '../audit-trail/record.js';
import { personName } from '../council/person-name.js';
import { NotHere, refuseUnless, Stale } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { AssessmentTheme } from './assessment-theme.entity.js';
import type { Assessment } from './assessment.entity.js';
import { lockAssessment, lockForEdit } from './assessment.store.js';
import { reviewerScored, type ThemeRow } from './assessment-rows.js';
import { blindfolded } from './blind/blind.js';
import { mayEditTheme } from './edit.rules.js';
import type { ThemeAnswerView } from './assessment.view.js';
import { readerOf, toThemeAnswerView } from './to-assessment-view.js';

/** What an act may change of a theme. */
export type ThemeChange = Partial<
  Pick<
    AssessmentTheme,
    'leadId' | 'reviewerId' | 'score' | 'scoreReason' | 'scoreClassification' | 'narrative' | 'narrativeClassification'
  >
>;

/** A theme held for a change, with its assessment. */
export interface HeldTheme {
  assessment: Assessment;
  theme: AssessmentTheme;
}

/** Finds a theme for an edit and holds it. @throws NotHere, Refused when it is locked, Stale with the newest */
export async function holdTheme(work: Work, year: string, themeKey: string, revision: number): Promise<HeldTheme> {
  const assessment = await lockForEdit(work, year);
  const theme = await lockTheme(work, assessment.id, themeKey);
  refuseUnless(mayEditTheme(themeKey, theme.stage));
  const held = { assessment, theme };
  await refuseStale(work, held, revision);
  return held;
}

/**
 * As `holdTheme`, for whoever moves a theme or says who reviews it: in every state, and with the assessment held for writing, so
 * that nobody edits anything in it meanwhile. What may be done in which state is asked by their rules.
 * @throws NotHere, Stale with the newest
 */
export async function holdThemeToMove(
  work: Work,
  year: string,
  themeKey: string,
  revision: number,
): Promise<HeldTheme> {
  const assessment = await lockAssessment(work, year, 'write');
  const held = { assessment, theme: await lockTheme(work, assessment.id, themeKey) };
  await refuseStale(work, held, revision);
  return held;
}

async function lockTheme(work: Work, assessmentId: string, themeKey: string): Promise<AssessmentTheme> {
  // No key looks otherwise, and PostgreSQL could not even be asked for some.
  if (themeKey.includes('\u0000')) throw new NotHere('theme');
  const theme = await work.repository(AssessmentTheme).findOne({
    where: { councilId: work.councilId, assessmentId, themeKey },
    lock: { mode: 'pessimistic_write' },
  });
  if (!theme) throw new NotHere('theme');
  return theme;
}

async function refuseStale(work: Work, { assessment, theme }: HeldTheme, revision: number): Promise<void> {
  if (theme.revision === revision) return;
  throw new Stale(
    await themeAnswer(work, assessment, theme),
    await personName(work, theme.updatedBy),
    theme.updatedAt.toISOString(),
  );
}

/** Writes a change to a held theme and to the audit trail. Nothing changed: nothing is written. @param along what else the trail shall say of it */
export async function changeTheme(
  work: Work,
  { assessment, theme }: HeldTheme,
  act: string,
  change: ThemeChange,
  along: object = {},
): Promise<ThemeAnswerView> {
  const keys = Object.keys(change) as (keyof ThemeChange)[];
  const before = Object.fromEntries(keys.map((key) => [key, theme[key]]));
  const after = Object.fromEntries(keys.map((key) => [key, change[key]]));
  if (JSON.stringify(before) === JSON.stringify(after)) return themeAnswer(work, assessment, theme);
  const next = { ...change, revision: theme.revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
  const { councilId, assessmentId, themeKey } = theme;
  await work.repository(AssessmentTheme).update({ councilId, assessmentId, themeKey }, next);
  record(work, {
    act,
    objectType: 'theme',
    objectId: `${assessmentId}/${themeKey}`,
    objectTitle: `${themeKey}, ${assessment.year}`,
    assessmentId,
    before,
    after: { ...after, ...along },
  });
  return themeAnswer(work, assessment, Object.assign(theme, next));
}

/** A theme's own answers as the caller may see them. */
export async function themeAnswer(
  work: Work,
  { state, blindScoring }: Pick<Assessment, 'state' | 'blindScoring'>,
  theme: AssessmentTheme,
): Promise<ThemeAnswerView> {
  const row: ThemeRow = {
    theme_key: theme.themeKey,
    lead_id: theme.leadId,
    lead_name: await personName(work, theme.leadId),
    stage: theme.stage,
    reviewer_id: theme.reviewerId,
    reviewer_name: await personName(work, theme.reviewerId),
    score: theme.score,
    score_reason: theme.scoreReason,
    score_classification: theme.scoreClassification,
    narrative: theme.narrative,
    narrative_classification: theme.narrativeClassification,
    revision: theme.revision,
    reviewer_scored: await hasScored(work, theme),
    unresolved: false,
    carried_unread: false,
  };
  const [seen] = blindfolded({ state, blind_scoring: blindScoring }, [row], work.caller.personId);
  return toThemeAnswerView(theme.themeKey, seen, readerOf(work.caller));
}

/** Whether the caller reviews the theme and has scored it, in whichever round; of no account for everybody else. */
export async function hasScored(work: Work, { assessmentId, themeKey, reviewerId }: AssessmentTheme): Promise<boolean> {
  if (reviewerId === null || reviewerId !== work.caller.personId) return false;
  const [row] = await work.query<{ scored: boolean }>(
    `select ${reviewerScored} as scored from assessment_theme t where council_id = $1 and assessment_id = $2 and theme_key = $3`,
    [work.councilId, assessmentId, themeKey],
  );
  return row?.scored ?? false;
}
