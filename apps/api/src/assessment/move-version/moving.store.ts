import { NotHere } from '../../work/refusals.js';
import { together } from '../../work/together.js';
import type { Work } from '../../work/work.js';
import { Assessment } from '../assessment.entity.js';
import { lockAssessment } from '../assessment.store.js';
import type { ThemeStage } from '../ladder/states.js';
import { AssessmentMove } from './assessment-move.entity.js';
import type { MovingYear } from './move-version.rules.js';

/** A year that may be moved, as the rules look at it. */
export interface Moving {
  assessment: Assessment;
  moving: MovingYear;
}

/**
 * Finds a year and what the rules of a move look at.
 * @param hold for a move: nobody edits anything in it until the work ends
 * @throws NotHere
 */
export async function findMoving(work: Work, year: string, hold: boolean): Promise<Moving> {
  const assessment = hold
    ? await lockAssessment(work, year, 'write')
    : await work.repository(Assessment).findOneBy({ councilId: work.councilId, year });
  if (!assessment) throw new NotHere('year');
  const values = [work.councilId, assessment.id];
  const [themes, scores, [waiting]] = await together(
    work.query<{ key: string; stage: ThemeStage }>(
      'select theme_key as key, stage from assessment_theme where council_id = $1 and assessment_id = $2 order by theme_key',
      values,
    ),
    work.query<{ score: string }>(
      `select distinct said.score from theme_review r cross join lateral (values (r.score), (r.blind_score), (r.lead_score)) said (score)
       where r.council_id = $1 and r.assessment_id = $2 and said.score is not null`,
      values,
    ),
    work.query<{ unread: number }>(
      `select count(*)::int as unread from carried_item where council_id = $1 and assessment_id = $2 and state = 'unread'`,
      values,
    ),
  );
  const { state } = assessment;
  return {
    assessment,
    moving: { year, state, themes, reviewScores: scores.map(({ score }) => score), unread: waiting?.unread ?? 0 },
  };
}

/** Most moves of a year that are shown. */
const mostMoves = 40;

/** The moves of a year and their undoings, newest first. */
export async function movesOfYear(work: Work, assessmentId: string): Promise<AssessmentMove[]> {
  return work.repository(AssessmentMove).find({
    where: { councilId: work.councilId, assessmentId },
    order: { number: 'DESC' },
    take: mostMoves,
  });
}

/** The newest move that still stands; null when there is none or the newest was undone. @param moves newest first */
export function standingMove(moves: readonly AssessmentMove[]): AssessmentMove | null {
  const [newest] = moves;
  return newest && newest.undoes === null ? newest : null;
}
