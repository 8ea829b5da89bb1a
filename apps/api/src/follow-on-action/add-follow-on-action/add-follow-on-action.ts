import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lockForEdit, refuseInReview } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { Models } from '../../model/models.js';
import { Notifier } from '../../notification/notifier.js';
import { badInputUnless } from '../../work/bad-input.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { writeNote } from '../add-note/add-note.js';
import { FollowOnAction } from '../follow-on-action.entity.js';
import { blankFields, withSent } from '../follow-on-action.fields.js';
import { hasOneOwner, isInModel, mayHaveStatus } from '../follow-on-action.rules.js';
import { ownerWorksHere, setCriteria, viewOf } from '../follow-on-action.store.js';
import type { FollowOnActionView } from '../follow-on-action.view.js';
import type { AddFollowOnActionDto } from './add-follow-on-action.dto.js';

/** Adds a follow-on action to an assessment. */
@Injectable()
export class AddFollowOnAction {
  constructor(
    private readonly models: Models,
    private readonly notifier: Notifier,
  ) {}

  /**
   * @param year `2026/27`
   * @param carried the follow-on action of an earlier year that goes on in this one; its owner is kept and has been told
   * @throws NotHere, BadInput, Refused
   */
  async run(
    work: Work,
    year: string,
    input: AddFollowOnActionDto,
    carried: { id: string; year: string } | null = null,
  ): Promise<FollowOnActionView> {
    const assessment = await lockForEdit(work, year);
    const { document } = await this.models.get(assessment.modelId, work.councilId);
    const fields = withSent(blankFields, input);
    await refuseInReview(work, assessment, fields.themeKey);
    const owner = await ownerWorksHere(work, carried === null ? null : fields.ownerId, fields.ownerId);
    badInputUnless(isInModel(document, fields), hasOneOwner(fields), owner);
    refuseUnless(mayHaveStatus(null, fields.status, 0, input.note ?? ''));
    const id = randomUUID();
    const { criteria, ...columns } = fields;
    const { councilId, now: updatedAt } = work;
    await work.repository(FollowOnAction).insert({
      ...columns,
      councilId,
      id,
      assessmentId: assessment.id,
      carriedFrom: carried?.id ?? null,
      createdAt: updatedAt,
      updatedAt,
      updatedBy: work.caller.personId,
    });
    await setCriteria(work, id, [], criteria);
    if (input.note?.trim()) await writeNote(work, id, input.note);
    record(work, {
      act: 'add-follow-on-action',
      objectType: 'follow-on-action',
      objectId: id,
      objectTitle: fields.title,
      assessmentId: assessment.id,
      before: null,
      after: {
        ...fields,
        ...(input.note?.trim() ? { note: input.note } : {}),
        ...(carried === null ? {} : { carriedFrom: carried.year }),
      },
    });
    const place = { kind: 'follow-on-action' as const, key: id, assessmentId: assessment.id };
    if (carried === null)
      await this.notifier.notify(work, { kind: 'follow-on-action-given', to: [fields.ownerId], place });
    return viewOf(work, year, id);
  }
}
