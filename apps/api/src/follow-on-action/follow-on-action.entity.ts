import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import type { Classification } from '../classification/classification.js';
import type { FollowOnActionOrigin, FollowOnActionStatus } from './follow-on-action-words.js';

/** Something the council will do because of an assessment. */
@Entity('follow_on_action')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'follow_on_action_assessment_fk',
})
@ForeignKey(() => FollowOnAction, ['councilId', 'carriedFrom'], ['councilId', 'id'], {
  name: 'follow_on_action_carried_from_fk',
})
@Index('follow_on_action_assessment_ix', ['councilId', 'assessmentId', 'dueOn'])
@Check('follow_on_action_status_known', `status in ('not-started', 'on-track', 'at-risk', 'complete', 'cancelled')`)
@Check(
  'follow_on_action_origin_known',
  `origin in ('this-assessment', 'peer-challenge', 'audit', 'ombudsman', 'inspection', 'scrutiny', 'notice', 'other')`,
)
@Check('follow_on_action_classification_holds', 'classification_holds(classification)')
@Check('follow_on_action_one_owner', 'owner_id is null or owner_title is null')
export class FollowOnAction {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'follow_on_action_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_on_action_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('text', { name: 'theme_key' })
  themeKey!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  what!: string;

  @Column('text', { default: '' })
  why!: string;

  /** A person of the council, or null when the owner is named in words or not yet known. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  /** An owner who does not use the service, such as a post at a partner. */
  @Column('text', { name: 'owner_title', nullable: true })
  ownerTitle!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('text')
  status!: FollowOnActionStatus;

  @Column('text')
  origin!: FollowOnActionOrigin;

  @Column('jsonb')
  classification!: Classification;

  /** The follow-on action of an earlier year that goes on in this one. */
  @Column('uuid', { name: 'carried_from', nullable: true })
  carriedFrom!: string | null;

  /** Of the fields above; notes and evidence stand beside them and do not raise it. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;
}
