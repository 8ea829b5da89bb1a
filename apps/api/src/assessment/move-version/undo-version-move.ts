import { Injectable } from '@nestjs/common';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { reasonsOf, Refused, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Assessments } from '../assessments.js';
import { AssessmentMove } from './assessment-move.entity.js';
import { MoveVersion, moverOf } from './move-version.js';
import { mayMoveNow } from './move-version.rules.js';
import type { VersionMovesView } from './move-version.view.js';
import { findMoving, type Moving, movesOfYear, standingMove } from './moving.store.js';
import { differenceOf } from './picture-tables.js';
import { toVersionMoves } from './to-version-moves.js';
import { type Undoing, undonePicture } from './undone-picture.js';
import { writePicture } from './write-picture.js';
import { pictureOf, type YearPicture } from './year-picture.js';

/** Takes a year's newest move to another version back, and reads the moves there were. */
@Injectable()
export class UndoVersionMove {
  constructor(
    private readonly models: Models,
    private readonly assessments: Assessments,
    private readonly moveVersion: MoveVersion,
  ) {}

  /** The moves of a year, and whether the newest can be undone now. @throws NotHere */
  async list(work: Work, year: string): Promise<VersionMovesView> {
    const found = await findMoving(work, year, false);
    const moves = await movesOfYear(work, found.assessment.id);
    const undoing = await this.undoing(work, found, moves);
    const because = undoing ? reasonsOf([mayMoveNow(found.moving)]).concat(undoing.because) : [];
    return {
      revision: found.assessment.revision,
      items: await toVersionMoves(work, this.models, moves),
      mayUndo: undoing !== null && because.length === 0 && work.caller.permissions.has('assessment:lead'),
      because,
    };
  }

  /** @throws NotHere, Stale, Refused when there is nothing to undo or something would be lost */
  async run(work: Work, year: string, revision: number): Promise<void> {
    const found = await findMoving(work, year, true);
    const { assessment, moving } = found;
    refuseUnless(mayMoveNow(moving));
    if (assessment.revision !== revision)
      throw new Stale(await this.assessments.readIn(work, year), null, assessment.updatedAt.toISOString());
    const moves = await movesOfYear(work, assessment.id);
    const move = standingMove(moves);
    const undoing = await this.undoing(work, found, moves);
    if (!move || !undoing)
      throw new Refused([{ code: 'nothing-to-undo', message: 'There is no move of this year to undo.' }]);
    if (undoing.because.length > 0) throw new Refused(undoing.because);
    const difference = differenceOf(undoing.present, undoing.picture);
    await writePicture(work, assessment.id, difference);
    await this.moveVersion.pin(work, assessment, move.fromModel);
    const [from, to] = [move.toModel, move.fromModel];
    await work.repository(AssessmentMove).insert({
      councilId: work.councilId,
      assessmentId: assessment.id,
      number: move.number + 1,
      undoes: move.number,
      fromModel: from,
      toModel: to,
      ...difference,
      outcome: { kept: 0, adapted: 0, toJudge: 0, leftBehind: { judgements: [], ties: [], citations: [] }, scores: [] },
      movedAt: work.now,
      movedBy: work.caller.personId,
    });
    record(work, {
      act: 'undo-version-move',
      objectType: 'assessment',
      objectId: assessment.id,
      objectTitle: year,
      assessmentId: assessment.id,
      before: { modelId: from },
      after: { modelId: to },
    });
  }

  private async undoing(
    work: Work,
    { assessment }: Moving,
    moves: readonly AssessmentMove[],
  ): Promise<(Undoing & { present: YearPicture }) | null> {
    const move = standingMove(moves);
    if (!move) return null;
    const { document: back } = await this.models.get(move.fromModel, work.councilId);
    const { document: left } = await this.models.get(move.toModel, work.councilId);
    const present = await pictureOf(
      work,
      assessment.id,
      move.after.threads.map(({ id }) => id),
    );
    return { present, ...undonePicture(present, move, back, left, moverOf(work, move.number + 1)) };
  }
}
