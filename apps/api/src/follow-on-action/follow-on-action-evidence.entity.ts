import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Evidence } from '../evidence/evidence.entity.js';
import { FollowOnAction } from './follow-on-action.entity.js';

/** An item of the library that shows what a follow-on action has come to. */
@Entity('follow_on_action_evidence')
@ForeignKey(() => FollowOnAction, ['councilId', 'followOnActionId'], ['councilId', 'id'], {
  name: 'follow_on_action_evidence_action_fk',
})
@ForeignKey(() => Evidence, ['councilId', 'evidenceId'], ['councilId', 'id'], {
  name: 'follow_on_action_evidence_evidence_fk',
})
@Index('follow_on_action_evidence_evidence_ix', ['councilId', 'evidenceId'])
export class FollowOnActionEvidence {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'follow_on_action_evidence_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'follow_on_action_id', primaryKeyConstraintName: 'follow_on_action_evidence_pk' })
  followOnActionId!: string;

  @PrimaryColumn('uuid', { name: 'evidence_id', primaryKeyConstraintName: 'follow_on_action_evidence_pk' })
  evidenceId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;
}
