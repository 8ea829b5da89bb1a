import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FollowOnAction } from './follow-on-action.entity.js';

/** A criterion that a follow-on action is to improve. */
@Entity('follow_on_action_criterion')
@ForeignKey(() => FollowOnAction, ['councilId', 'followOnActionId'], ['councilId', 'id'], {
  name: 'follow_on_action_criterion_action_fk',
})
export class FollowOnActionCriterion {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'follow_on_action_criterion_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'follow_on_action_id', primaryKeyConstraintName: 'follow_on_action_criterion_pk' })
  followOnActionId!: string;

  @PrimaryColumn('text', { name: 'criterion_key', primaryKeyConstraintName: 'follow_on_action_criterion_pk' })
  criterionKey!: string;
}
