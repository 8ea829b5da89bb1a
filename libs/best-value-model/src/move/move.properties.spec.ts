import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyAnswers, anyDecisions, anyScores, aSmallModel, fates, nextVersion } from '../../specs/a-move.js';
import { applyMove } from './apply-move.js';
import { placedCriteria } from '../crosswalk/placed.js';
import type { MoveDecision, MoveOutcome, ScoreDecision } from './move-outcome.js';
import type { MoveAnswers, MovePlan } from './move-plan.js';
import { proposeMove } from './propose-move.js';

interface Case {
  answers: MoveAnswers;
  plan: MovePlan;
  decisions: MoveDecision[];
  scores: ScoreDecision[];
  outcome: MoveOutcome;
}

const model = aSmallModel();
const count = placedCriteria(model).size;

/** Any assessment moved to any later version by any decisions. */
const moved: fc.Arbitrary<Case> = fc
  .record({
    answers: anyAnswers(model),
    became: fc.array(fc.constantFrom(...fates), { minLength: count, maxLength: count }),
    otherWords: fc.boolean(),
  })
  .chain(({ answers, became, otherWords }) => {
    const { to, crosswalk } = nextVersion(model, became);
    if (otherWords) to.scale = to.scale.map((word) => ({ ...word, key: `${word.key}-of-old` }));
    const plan = proposeMove(answers, model, to, [crosswalk]);
    return fc
      .record({ decisions: anyDecisions(plan, to), scores: anyScores(plan, to) })
      .map(({ decisions, scores }) => ({
        answers,
        plan,
        decisions,
        scores,
        outcome: applyMove(plan, decisions, scores),
      }));
  });

const sorted = (texts: string[]): string[] => texts.toSorted();

describe('moving any assessment to any version', () => {
  it('does what the page showed: a plan that was sent and read again comes to the same', () => {
    fc.assert(
      fc.property(moved, ({ plan, decisions, scores, outcome }) => {
        const sent = JSON.parse(JSON.stringify({ plan, decisions, scores })) as Pick<
          Case,
          'plan' | 'decisions' | 'scores'
        >;
        expect(applyMove(sent.plan, sent.decisions, sent.scores)).toEqual(outcome);
      }),
    );
  });

  it('loses no judgement: each stands where it went or is named as left behind', () => {
    fc.assert(
      fc.property(moved, ({ answers, outcome }) => {
        for (const { criterionKey, judgement, reason } of answers.judgements) {
          if (judgement === null && reason === '') continue;
          const stands = outcome.judgements.some(
            (one) => one.from.includes(criterionKey) && one.judgement === judgement && one.reason.includes(reason),
          );
          const left = outcome.leftBehind.judgements.filter((one) => one.criterionKey === criterionKey);
          if (stands) expect(left).toEqual([]);
          else expect(left).toMatchObject([{ judgement, reason }]);
        }
      }),
    );
  });

  it('loses nothing that is tied to a criterion, and makes nothing up', () => {
    fc.assert(
      fc.property(moved, ({ answers, plan, outcome }) => {
        const all = [...outcome.ties.map(({ tie }) => tie), ...outcome.leftBehind.ties];
        expect(sorted(all.map((tie) => JSON.stringify(tie)))).toEqual(
          sorted(answers.ties.map((tie) => JSON.stringify(tie))),
        );
        const cited = [...outcome.citations.map(({ citation }) => citation), ...outcome.leftBehind.citations];
        expect(sorted(cited.map((one) => JSON.stringify(one)))).toEqual(
          sorted(answers.citations.map((one) => JSON.stringify(one))),
        );
        const known = new Map(plan.criteria.map((one) => [one.criterionKey, one]));
        for (const { tie, to } of outcome.ties) {
          expect(to.length).toBeGreaterThan(0);
          for (const key of to) expect(known.get(key)?.from.map((one) => one.criterionKey)).toContain(tie.criterionKey);
        }
        for (const { to } of outcome.citations) for (const one of to) expect(one.criterionKey).not.toBe(one.cites);
      }),
    );
  });

  it('says of the new version’s criteria only what was decided, and names all others as to be judged', () => {
    fc.assert(
      fc.property(moved, ({ plan, decisions, outcome }) => {
        const carried = decisions
          .filter(({ choice }) => choice !== 'judge-again')
          .map(({ criterionKey }) => criterionKey);
        expect(sorted(outcome.judgements.map(({ criterionKey }) => criterionKey))).toEqual(sorted(carried));
        const judged = outcome.judgements
          .filter(({ judgement }) => judgement !== null)
          .map(({ criterionKey }) => criterionKey);
        expect(sorted([...judged, ...outcome.toJudge])).toEqual(
          sorted(plan.criteria.map(({ criterionKey }) => criterionKey)),
        );
      }),
    );
  });

  it('never guesses a score', () => {
    fc.assert(
      fc.property(moved, ({ answers, plan, scores, outcome }) => {
        expect(outcome.scores.map(({ themeKey, before }) => ({ themeKey, score: before }))).toEqual(answers.scores);
        for (const { themeKey, before, score } of outcome.scores) {
          const kept = plan.scores.find((one) => one.themeKey === themeKey)?.proposal === 'keep';
          const chosen = scores.find((one) => one.themeKey === themeKey)?.score ?? null;
          expect(score).toBe(kept ? before : chosen);
        }
      }),
    );
  });
});
