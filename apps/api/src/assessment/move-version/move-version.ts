import { Injectable } from '@nestjs/common';
import {
  applyMove,
  canonicalJson,
  type ModelDocument,
  type MoveDecision,
  type MoveOutcome,
  type MovePlan,
  pathBetween,
  proposeMove,
} from '@best-value/model';
import { createHash } from 'node:crypto';
import { record } from '../../audit-trail/record.js';
import { crosswalkStatement, type CrosswalkRow, withShipped } from '../../model/crosswalks.js';
import { Models } from '../../model/models.js';
import { badInputUnless } from '../../work/bad-input.js';
import { reasonsOf, Refused, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Assessment } from '../assessment.entity.js';
import { Assessments } from '../assessments.js';
import { answersToMove } from './answers-to-move.js';
import { AssessmentMove, type KeptOutcome } from './assessment-move.entity.js';
import type { MoveVersionDto } from './move-version.dto.js';
import { mayDecide, mayMoveNow, mayMoveTo } from './move-version.rules.js';
import type { MovePlanView } from './move-version.view.js';
import { movedPicture, type Mover } from './moved-picture.js';
import { findMoving, type Moving, movesOfYear } from './moving.store.js';
import { differenceOf } from './picture-tables.js';
import { recordAdapted } from './record-adapted.js';
import { pictureOf, type YearPicture } from './year-picture.js';
import { writePicture } from './write-picture.js';

/** A year before a move: all that the move is worked out from. */
interface Before extends Moving {
  from: ModelDocument;
  to: ModelDocument;
  picture: YearPicture;
  /** Null where nothing relates the two versions. */
  plan: MovePlan | null;
}

/** Moves a year to another version of the themes and criteria. */
@Injectable()
export class MoveVersion {
  constructor(
    private readonly models: Models,
    private readonly assessments: Assessments,
  ) {}

  /** What a move would come to, and why it cannot be done as things stand. @throws NotHere, BadInput */
  async plan(work: Work, year: string, toId: string): Promise<MovePlanView> {
    const { assessment, moving, from, to, plan } = await this.before(work, year, toId, false);
    return {
      revision: assessment.revision,
      from: { id: from.id, title: from.title },
      to: { id: to.id, title: to.title },
      because: reasonsOf([mayMoveNow(moving), mayMoveTo(moving, from, to, plan !== null)]),
      seen: plan && seenOf(plan),
      plan,
      scale: to.scale,
      judgements: to.judgements,
      wasJudgements: from.judgements,
    };
  }

  /** @throws NotHere, BadInput, Stale, Refused also when the plan is no longer what was seen */
  async run(work: Work, year: string, revision: number, input: MoveVersionDto): Promise<void> {
    const { assessment, moving, from, to, picture, plan } = await this.before(work, year, input.to, true);
    refuseUnless(mayMoveNow(moving));
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    refuseUnless(mayMoveTo(moving, from, to, plan !== null));
    if (!plan || seenOf(plan) !== input.seen)
      throw new Refused([
        {
          code: 'changed-since',
          message:
            'Somebody has changed something in the year since you opened this page. Look at it again, then move the year.',
        },
      ]);
    badInputUnless(mayDecide(plan, to, input));
    const decisions = [
      ...input.keep.map((criterionKey): MoveDecision => ({ criterionKey, choice: 'keep' })),
      ...input.adapt.map((one): MoveDecision => ({ ...one, choice: 'adapt' })),
    ];
    const outcome = applyMove(plan, decisions, input.scores);
    const [newest] = await movesOfYear(work, assessment.id);
    const mover = moverOf(work, (newest?.number ?? 0) + 1);
    const difference = differenceOf(picture, movedPicture(picture, plan, outcome, mover));
    await writePicture(work, assessment.id, difference);
    await this.pin(work, assessment, to.id);
    const kept = keptOf(outcome);
    await work.repository(AssessmentMove).insert({
      councilId: work.councilId,
      assessmentId: assessment.id,
      number: mover.number,
      undoes: null,
      fromModel: from.id,
      toModel: to.id,
      ...difference,
      outcome: kept,
      movedAt: work.now,
      movedBy: work.caller.personId,
    });
    record(work, {
      act: 'move-version',
      objectType: 'assessment',
      objectId: assessment.id,
      objectTitle: year,
      assessmentId: assessment.id,
      before: { modelId: from.id },
      after: { modelId: to.id, ...countsOf(kept) },
    });
    recordAdapted(work, assessment, { plan, outcome, ...difference });
  }

  /** Pins a year to a version. @param assessment held for writing */
  async pin(work: Work, { id, revision }: Assessment, modelId: string): Promise<void> {
    await work
      .repository(Assessment)
      .update({ councilId: work.councilId, id }, { modelId, revision: revision + 1, updatedAt: work.now });
  }

  private async before(work: Work, year: string, toId: string, hold: boolean): Promise<Before> {
    const found = await findMoving(work, year, hold);
    const { document: from } = await this.models.get(found.assessment.modelId, work.councilId);
    const to = await this.models.chosen(toId, work.councilId, { field: 'to', message: 'Choose a version' });
    const { text, values } = crosswalkStatement(work.councilId);
    const own = await work.query<CrosswalkRow>(text, values);
    const path = pathBetween(withShipped(own), from.id, to.id);
    const picture = await pictureOf(work, found.assessment.id);
    return { ...found, from, to, picture, plan: path && proposeMove(answersToMove(picture), from, to, path) };
  }
}

export function moverOf(work: Work, number: number): Mover {
  return { number, at: work.now.toISOString(), by: work.caller.personId };
}

/** Stands for a plan: equal for two plans that say the same. */
function seenOf(plan: MovePlan): string {
  return createHash('sha256').update(canonicalJson(plan)).digest('hex');
}

function keptOf({ judgements, toJudge, leftBehind, scores }: MoveOutcome): KeptOutcome {
  return {
    kept: judgements.filter(({ how }) => how === 'kept').length,
    adapted: judgements.filter(({ how }) => how === 'adapted').length,
    toJudge: toJudge.length,
    leftBehind,
    scores: scores.filter(({ before, score }) => before !== score),
  };
}

function countsOf({ kept, adapted, toJudge, leftBehind }: KeptOutcome): object {
  return {
    kept,
    adapted,
    toJudge,
    leftJudgements: leftBehind.judgements.length,
    leftEvidence: leftBehind.ties.filter(({ what }) => what === 'evidence').length,
  };
}
