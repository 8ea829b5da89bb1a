import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import type { MeetingBody, MeetingOutcome } from './meeting-words.js';

/** A meeting that an assessment goes to, and what it decided. It stands beside the assessment and is never part of what is sealed. */
@Entity('meeting')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'meeting_assessment_fk' })
@Index('meeting_assessment_ix', ['councilId', 'assessmentId', 'heldOn'])
@Check('meeting_edition_counts', 'edition > 0')
@Check('meeting_body_known', `body in ('audit-committee', 'cabinet', 'full-council', 'other')`)
@Check('meeting_outcome_known', `outcome in ('noted', 'approved', 'referred-back')`)
@Check('meeting_minute_link_https', `minute_link like 'https://%'`)
@Check('meeting_body_named', `(body = 'other') = (body_name is not null)`)
@Check('meeting_outcome_in_words', `(outcome is null) = (decision = '')`)
export class Meeting {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'meeting_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  /** The edition that the meeting had before it. */
  @Column('integer')
  edition!: number;

  @Column('text')
  body!: MeetingBody;

  @Column('text', { name: 'body_name', nullable: true })
  bodyName!: string | null;

  @Column('date', { name: 'held_on' })
  heldOn!: string;

  /** Null while it has not been held, or has not been minuted. */
  @Column('text', { nullable: true })
  outcome!: MeetingOutcome | null;

  /** The words of the decision. */
  @Column('text', { default: '' })
  decision!: string;

  @Column('text', { name: 'minute_reference', default: '' })
  minuteReference!: string;

  @Column('text', { name: 'minute_link', nullable: true })
  minuteLink!: string | null;

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
