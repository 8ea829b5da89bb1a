import type { ModelDocument } from '@best-value/model';
import type { AnswerRows } from '../../assessment/assessment-record.js';
import type { AssessmentRow, ThemeRow } from '../../assessment/assessment-rows.js';
import { isBlind } from '../../assessment/blind/blind.js';
import { themeMoves } from '../../assessment/ladder/ladder.js';
import { readerOf } from '../../assessment/to-assessment-view.js';
import type { Caller } from '../../work/caller.js';
import type { Verdict } from '../../work/refusals.js';
import { mayMoveTheme } from '../move-theme/move-theme.rules.js';
import { toTravelling } from '../move-theme/travelling.js';
import { mayResolve } from '../resolve-disagreement/resolve-disagreement.rules.js';
import type { MayView, ReviewRoundView, SampleView, ThemeReviewView } from '../review.view.js';
import type { RoundRow, SampleRow } from '../review-rows.js';
import type { ReviewedTheme, Reviewer } from '../reviewer.rules.js';
import { themeTextHash } from '../theme-text.js';
import { mayWriteReview } from '../write-review/write-review.rules.js';

/** A theme with its rows, its rounds (newest first) and what was sampled in them. */
export interface ReviewParts {
  assessment: AssessmentRow;
  theme: ThemeRow;
  answers: AnswerRows;
  rounds: readonly RoundRow[];
  samples: readonly SampleRow[];
}

/** @param reviewer who is to review it now, with what they did in it */
export function toThemeReviewView(
  parts: ReviewParts,
  model: ModelDocument,
  reviewer: Reviewer | null,
  caller: Caller,
): ThemeReviewView {
  const { assessment, theme, answers, rounds } = parts;
  const reviewed = toReviewed(parts);
  const [newest] = rounds;
  const round = newest ? { ...newest, reviewerId: newest.reviewer_id } : null;
  const samples = newest ? samplesOf(parts, newest.id).length : 0;
  const travelling = toTravelling(
    reviewed,
    theme.theme_key,
    parts.assessment,
    answers,
    model,
    { reviewer, round, samples },
    caller,
  );
  const secondScore = newest && newest.state !== 'ended' ? newest.score : null;
  const blind = isBlind(assessment, theme, caller.personId);
  return {
    year: assessment.year,
    themeKey: theme.theme_key,
    title: model.themes.find(({ key }) => key === theme.theme_key)?.title ?? theme.theme_key,
    state: assessment.state,
    stage: theme.stage,
    revision: theme.revision,
    reviewer: theme.reviewer_id === null ? null : { id: theme.reviewer_id, name: theme.reviewer_name ?? '' },
    blindScoring: assessment.blind_scoring,
    blind,
    rounds: toRounds(parts, caller),
    write: toMay(mayWriteReview(reviewed, caller, caller.personId === reviewer?.id ? reviewer : null)),
    resolve: toMay(mayResolve({ theme: reviewed, caller, lead: blind ? null : theme.score, reviewer: secondScore })),
    moves: themeMoves
      .filter(({ from, on }) => from === theme.stage && on.some((ladder) => ladder === assessment.ladder))
      .map(({ key, to, back }) => ({ move: key, to, back, ...toMay(mayMoveTheme(key, travelling)) })),
  };
}

/** The rounds of a theme as this caller may see them, newest first. */
export function toRounds(parts: ReviewParts, caller: Caller): ReviewRoundView[] {
  const { assessment, theme, rounds } = parts;
  const now = themeTextHash(parts.answers, theme.theme_key);
  const mayRead = readerOf(caller);
  // Earlier rounds speak of the lead's score, whoever wrote them.
  const blind = isBlind(assessment, theme, caller.personId);
  return rounds
    .filter((round) => !blind || round.state === 'open')
    .map((round): ReviewRoundView => {
      const leadScore = round.state === 'open' ? theme.score : round.lead_score;
      return {
        round: round.round,
        edition: round.edition,
        reviewer: { id: round.reviewer_id, name: round.reviewer_name },
        state: round.state,
        score: round.score,
        blindScore: round.blind_score,
        reason: round.reason,
        findings: round.findings,
        samples: samplesOf(parts, round.id).map((sample): SampleView => {
          const seen = mayRead(sample.classification);
          const { link_id: linkId, evidence_id: evidenceId, revision } = sample;
          const said = seen ? { title: sample.title, found: sample.found } : { title: 'Restricted', found: '' };
          return { linkId, evidenceId, revision, ...said };
        }),
        leadScore: blind ? null : leadScore,
        differs: !blind && round.score !== null && round.score !== leadScore,
        resolution: round.resolution,
        resolvedBy: round.resolved_by_name,
        resolvedAt: round.resolved_at?.toISOString() ?? null,
        wentBackBecause: round.ended_reason,
        earlierText: round.text_hash !== null && round.text_hash !== now,
        begunAt: round.begun_at.toISOString(),
        endedAt: round.ended_at?.toISOString() ?? null,
        revision: round.revision,
      };
    });
}

function toReviewed({ assessment: { year, state, ladder }, theme }: ReviewParts): ReviewedTheme {
  return { year, state, ladder, stage: theme.stage, leadId: theme.lead_id, reviewerId: theme.reviewer_id };
}

function samplesOf({ samples }: ReviewParts, reviewId: string): SampleRow[] {
  return samples.filter((sample) => sample.review_id === reviewId);
}

function toMay(answer: Verdict): MayView {
  return { allowed: answer.allowed, because: answer.allowed ? [] : answer.because };
}
