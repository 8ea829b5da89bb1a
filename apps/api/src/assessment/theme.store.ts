import { record } from '../audit-trail/record.js';
import { personName } from '../council/person-name.js';
import { NotHere, refuseUnless, Stale } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { AssessmentTheme } from './assessment-theme.entity.js';
import type { Assessment } from './assessment.entity.js';
import { lockForEdit } from './assessment.store.js';
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
  const theme = await work.repository(AssessmentTheme).findOne({
    where: { councilId: work.councilId, assessmentId: assessment.id, themeKey },
    lock: { mode: 'pessimistic_write' },
  });
  if (!theme) throw new NotHere('theme');
  refuseUnless(mayEditTheme(themeKey, theme.stage));
  if (theme.revision !== revision) {
    throw new Stale(
      await themeAnswer(work, theme),
      await personName(work, theme.updatedBy),
      theme.updatedAt.toISOString(),
    );
  }
  return { assessment, theme };
}

/** Writes a change to a held theme and to the audit trail. Nothing changed: nothing is written. */
export async function changeTheme(
  work: Work,
  { assessment, theme }: HeldTheme,
  act: string,
  change: ThemeChange,
): Promise<ThemeAnswerView> {
  const keys = Object.keys(change) as (keyof ThemeChange)[];
  const before = Object.fromEntries(keys.map((key) => [key, theme[key]]));
  const after = Object.fromEntries(keys.map((key) => [key, change[key]]));
  if (JSON.stringify(before) === JSON.stringify(after)) return themeAnswer(work, theme);
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
    after,
  });
  return themeAnswer(work, Object.assign(theme, next));
}

async function themeAnswer(work: Work, theme: AssessmentTheme): Promise<ThemeAnswerView> {
  const row = {
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
  };
  return toThemeAnswerView(theme.themeKey, row, readerOf(work.caller));
}
