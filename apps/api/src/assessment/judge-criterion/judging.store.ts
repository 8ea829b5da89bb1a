import { themeKeyOf } from '@best-value/model';
import type { Classification } from '../../classification/classification.js';
import { NotHere, refuseUnless } from '../../work/refusals.js';
import { together } from '../../work/together.js';
import type { Work } from '../../work/work.js';
import type { CriterionRows } from '../assessment-record.js';
import { mayEdit, mayEditTheme } from '../edit.rules.js';
import type { AssessmentState, ThemeStage } from '../ladder/states.js';

/** A criterion held for a judgement, and what its theme's suggestion rests on. */
export interface Judging {
  assessment: { id: string; modelId: string };
  /** Null when it was never judged. */
  present: PresentJudgement | null;
  ofTheme: CriterionRows;
}

export interface PresentJudgement {
  judgement: string | null;
  reason: string;
  classification: Classification;
  revision: number;
  updatedAt: Date;
  updatedBy: string | null;
}

/**
 * Holds the year against being moved on and the judgement against others, and reads what the theme's suggestion rests on: its
 * judgements and the evidence that counters its indicators. It is the act that people do most, so all of it is one trip.
 * @throws NotHere when there is no such year, Refused when it or the theme is locked
 */
export async function holdForJudging(work: Work, year: string, criterionKey: string): Promise<Judging> {
  const inYear = [work.councilId, year];
  const themeKey = themeKeyOf(criterionKey);
  const inTheme = [...inYear, `${themeKey}/`];
  const [[assessment], [present], ofTheme] = await together(
    work.query<{ id: string; year: string; state: AssessmentState; modelId: string }>(yearText, inYear, 'judging-year'),
    work.query<PresentJudgement>(presentText, [...inYear, criterionKey], 'judging-present'),
    work.query<OfTheme>(ofThemeText, inTheme, 'judging-theme'),
  );
  if (!assessment) throw new NotHere('year');
  refuseUnless(mayEdit(assessment));
  for (const { stage } of ofTheme) if (stage !== null) refuseUnless(mayEditTheme(themeKey, stage));
  const criteria = ofTheme.filter(({ stage }) => stage === null);
  const links = criteria.flatMap(({ criterion_key, stance }) => (stance === null ? [] : [{ criterion_key, stance }]));
  const judgements = criteria.filter(({ stance }) => stance === null);
  return { assessment, present: present ?? null, ofTheme: { judgements, links, citations: [] } };
}

/** Replaces a judgement that is held; the row is ours, so it goes with the commit. */
export function changeJudgement(work: Work, assessmentId: string, criterionKey: string, next: PresentJudgement): void {
  const { judgement, reason, classification, revision, updatedAt, updatedBy } = next;
  const key = [work.councilId, assessmentId, criterionKey];
  const values = [...key, judgement, reason, classification, revision, updatedAt, updatedBy];
  work.atTheEnd({ name: 'judging-change', text: changeText, values });
}

const yearText = `select id, year, state, model_id as "modelId" from assessment where council_id = $1 and year = $2 for share`;

const ofYear = 'council_id = $1 and assessment_id = (select id from assessment where council_id = $1 and year = $2)';

const presentText = `
  select judgement, reason, classification, revision, updated_at as "updatedAt", updated_by as "updatedBy"
  from judgement where ${ofYear} and criterion_key = $3 for update`;

/** A judgement of the theme, or, with a stance, a link of evidence to one of its criteria, or, with a stage, the theme itself. */
type OfTheme = CriterionRows['judgements'][number] & {
  stance: CriterionRows['links'][number]['stance'] | null;
  stage: ThemeStage | null;
};

// One statement, for each has its price: a message there, an answer back. It begins once the year is held: no stage changes after that.
const ofThemeText = `
  select theme_key || '/' as criterion_key, null as judgement, '' as reason, null as stance, stage
  from assessment_theme where ${ofYear} and theme_key || '/' = $3
  union all
  select criterion_key, judgement, '' as reason, null as stance, null
  from judgement where ${ofYear} and starts_with(criterion_key, $3)
  union all
  select l.criterion_key, null, '', l.stance, null from
    (select * from evidence_link where ${ofYear} and starts_with(criterion_key, $3) and removed_at is null) l
    join evidence e on e.council_id = l.council_id and e.id = l.evidence_id and e.removed_at is null`;

const changeText = `
  update judgement set judgement = $4, reason = $5, classification = $6, revision = $7, updated_at = $8, updated_by = $9
  where council_id = $1 and assessment_id = $2 and criterion_key = $3`;
