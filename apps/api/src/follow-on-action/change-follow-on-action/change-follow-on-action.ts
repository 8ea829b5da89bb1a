import { Injectable } from '@nestjs/common';
import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { markChangedMade } from '../../assessment/carry-forward/mark-changed.js';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { Notifier } from '../../notification/notifier.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { writeNote } from '../add-note/add-note.js';
import { FollowOnAction } from '../follow-on-action.entity.js';
import { difference, withSent, type FollowOnActionFields } from '../follow-on-action.fields.js';
import { hasOneOwner, isInModel, mayHaveStatus } from '../follow-on-action.rules.js';
import {
  countEvidence,
  criteriaOfAction,
  lockRevision,
  ownerWorksHere,
  setCriteria,
  viewOf,
} from '../follow-on-action.store.js';
import type { FollowOnActionView } from '../follow-on-action.view.js';
import type { ChangeFollowOnActionDto } from './change-follow-on-action.dto.js';

/** Changes the fields of a follow-on action, its status among them. */
@Injectable()
export class ChangeFollowOnAction {
  constructor(
    private readonly models: Models,
    private readonly notifier: Notifier,
  ) {}

  /**
   * @param year `2026/27`
   * @param importedFrom name of the spreadsheet that the change comes from; the trail says so
   * @throws NotHere, Stale, BadInput, Refused
   */
  async run(
    work: Work,
    year: string,
    id: string,
    revision: number,
    input: ChangeFollowOnActionDto,
    importedFrom: string | null = null,
  ): Promise<FollowOnActionView> {
    const assessment = await lockForEdit(work, year);
    const action = await lockRevision(work, assessment, id, revision);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const before = fieldsOf(action, await criteriaOfAction(work, id));
    const after = withSent(before, input);
    await refuseInReview(work, assessment, before.themeKey, after.themeKey);
    const note = input.note ?? '';
    badInputUnless(
      isInModel(document, after),
      hasOneOwner(after),
      await ownerWorksHere(work, before.ownerId, after.ownerId),
    );
    refuseUnless(mayHaveStatus(before.status, after.status, await countEvidence(work, id), note));
    const changed = difference(before, after);
    if (note.trim()) await writeNote(work, id, note);
    if (!changed && !note.trim()) return viewOf(work, year, id);
    if (changed) {
      markChangedMade(work, id);
      const { criteria, ...columns } = after;
      await work
        .repository(FollowOnAction)
        .update(
          { councilId: work.councilId, id },
          { ...columns, revision: revision + 1, updatedAt: work.now, updatedBy: work.caller.personId },
        );
      await setCriteria(work, id, before.criteria, criteria);
    }
    record(work, {
      act: 'change-follow-on-action',
      objectType: 'follow-on-action',
      objectId: id,
      objectTitle: after.title,
      assessmentId: assessment.id,
      before: changed?.before ?? { classification: before.classification },
      after: {
        ...(changed?.after ?? { classification: after.classification }),
        ...(note.trim() ? { note } : {}),
        ...(importedFrom !== null && { importedFrom }),
      },
    });
    const place = { kind: 'follow-on-action' as const, key: id, assessmentId: assessment.id };
    if (after.ownerId !== before.ownerId)
      await this.notifier.notify(work, { kind: 'follow-on-action-given', to: [after.ownerId], place });
    return viewOf(work, year, id);
  }
}

function fieldsOf(action: FollowOnAction, criteria: string[]): FollowOnActionFields {
  const { title, what, why, themeKey, ownerId, ownerTitle, dueOn, status, origin, classification } = action;
  return { title, what, why, themeKey, criteria, ownerId, ownerTitle, dueOn, status, origin, classification };
}
