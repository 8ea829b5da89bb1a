import { Injectable } from '@nestjs/common';
import type { Finding } from '@best-value/model';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotHere, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { ChallengeAnswer } from '../challenge-answer.entity.js';
import type { ChallengeAnswerView } from '../challenge.view.js';
import { Challenges } from '../challenges.js';
import type { AnswerQuestionDto } from './answer-question.dto.js';
import { isAnswer, mayAnswer, mayBeAnswered, mayChangeWhatIsPublished } from './answer-question.rules.js';

type AnswerKey = Pick<ChallengeAnswer, 'councilId' | 'assessmentId' | 'finding'>;

/** Gives, changes and withdraws the council’s answer to a question of the challenge checks. */
@Injectable()
export class AnswerQuestion {
  constructor(private readonly challenges: Challenges) {}

  /**
   * @param finding the key of the question
   * @param revision the answer’s revision last seen; 0 when there was none
   * @throws NotHere, Refused, BadInput, Stale
   */
  async answer(
    work: Work,
    year: string,
    finding: string,
    revision: number,
    { reason, publish }: AnswerQuestionDto,
  ): Promise<ChallengeAnswerView> {
    const { key, present, assessment } = await this.hold(work, year, finding);
    const { findings } = await this.challenges.readIn(work, year);
    const asked = findings.find((one) => one.key === finding);
    if (!asked && !present) throw new NotHere('question');
    refuseUnless(mayBeAnswered(asked));
    badInputUnless(isAnswer(reason));
    const before = inForce(present);
    if ((before?.revision ?? 0) !== revision) throw await stale(work, present);
    const { question, ...place } = placeOf(asked);
    if (before?.reason === reason && before.publish === publish && before.question === question)
      return toView(before, await personName(work, before.answeredBy));
    if (publish || before?.publish) refuseUnless(mayChangeWhatIsPublished(assessment));
    const next = {
      ...place,
      question,
      reason,
      publish,
      revision: (present?.revision ?? 0) + 1,
      answeredAt: work.now,
      answeredBy: work.caller.personId,
      withdrawnAt: null,
    };
    const answers = work.repository(ChallengeAnswer);
    if (present) await answers.update(key, next);
    else {
      // Two people may answer at the same moment: the second is told what the first said.
      const added = await answers
        .createQueryBuilder()
        .insert()
        .values({ ...key, ...next })
        .orIgnore()
        .returning('finding')
        .execute();
      if ((added.raw as unknown[]).length === 0) throw await stale(work, await answers.findOneBy(key));
    }
    recordAnswer(work, 'answer-challenge', key, question, before, next);
    return toView(next, work.caller.name);
  }

  /** Takes an answer back; also of a question that is no longer asked. @throws NotHere, Refused, Stale */
  async withdraw(work: Work, year: string, finding: string, revision: number): Promise<void> {
    const { key, present, assessment } = await this.hold(work, year, finding);
    const before = inForce(present);
    if (!before) throw new NotHere('answer');
    if (before.revision !== revision) throw await stale(work, present);
    if (before.publish) refuseUnless(mayChangeWhatIsPublished(assessment));
    await work.repository(ChallengeAnswer).update(key, {
      revision: before.revision + 1,
      answeredAt: work.now,
      answeredBy: work.caller.personId,
      withdrawnAt: work.now,
    });
    recordAnswer(work, 'withdraw-challenge-answer', key, before.question, before, null);
  }

  private async hold(
    work: Work,
    year: string,
    finding: string,
  ): Promise<{ key: AnswerKey; present: ChallengeAnswer | null; assessment: Assessment }> {
    const assessment: Assessment = await lockAssessment(work, year);
    refuseUnless(mayAnswer(assessment, work.caller));
    const key = { councilId: work.councilId, assessmentId: assessment.id, finding };
    const present = await work.repository(ChallengeAnswer).findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    return { key, present, assessment };
  }
}

function inForce(answer: ChallengeAnswer | null): ChallengeAnswer | null {
  return answer?.withdrawnAt === null ? answer : null;
}

function placeOf(
  asked: Finding | undefined,
): Pick<ChallengeAnswer, 'question' | 'themeKey' | 'criterionKey' | 'evidenceId' | 'followOnActionId'> {
  return {
    question: asked?.question ?? '',
    themeKey: asked?.themeKey ?? null,
    criterionKey: asked?.criterionKey ?? null,
    evidenceId: asked?.evidenceId ?? null,
    followOnActionId: asked?.followOnActionId ?? null,
  };
}

type Answered = Pick<ChallengeAnswer, 'question' | 'reason' | 'publish' | 'revision' | 'answeredAt' | 'answeredBy'>;

function toView(answer: Answered, name: string | null): ChallengeAnswerView {
  const { question, reason, publish, revision, answeredAt, answeredBy } = answer;
  const by = answeredBy === null ? null : { id: answeredBy, name: name ?? '' };
  return { question, reason, withheld: false, publish, by, at: answeredAt.toISOString(), revision };
}

/** With the newest answer; revision 0 when there is none any more. */
async function stale(work: Work, present: ChallengeAnswer | null): Promise<Stale> {
  const name = await personName(work, present?.answeredBy ?? null);
  const now = inForce(present);
  const none = { question: '', reason: '', publish: false, revision: 0, answeredBy: null };
  const changedAt = present?.answeredAt ?? work.now;
  return new Stale(toView(now ?? { ...none, answeredAt: changedAt }, name), name, changedAt.toISOString());
}

function recordAnswer(
  work: Work,
  act: 'answer-challenge' | 'withdraw-challenge-answer',
  { assessmentId, finding }: AnswerKey,
  question: string,
  before: Pick<ChallengeAnswer, 'reason' | 'publish'> | null,
  after: Pick<ChallengeAnswer, 'reason' | 'publish'> | null,
): void {
  const said = (answer: Pick<ChallengeAnswer, 'reason' | 'publish'> | null): object | null =>
    answer && { reason: answer.reason, publish: answer.publish };
  record(work, {
    act,
    objectType: 'challenge-answer',
    objectId: `${assessmentId}/${finding}`,
    objectTitle: question,
    assessmentId,
    before: said(before),
    after: said(after),
  });
}
