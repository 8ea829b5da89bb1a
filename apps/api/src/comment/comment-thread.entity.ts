import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import { Council } from '../council/council.entity.js';
import type { CommentedKind } from '../place/place.js';

/** What the team says to each other about one thing, until it is resolved. */
@Entity('comment_thread')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'comment_thread_assessment_fk',
})
@Index('comment_thread_place_ix', ['councilId', 'assessmentId', 'placeKind', 'placeKey'])
@Check('comment_thread_place_known', `place_kind in ('theme', 'criterion', 'evidence', 'follow-on-action')`)
@Check('comment_thread_evidence_has_no_year', `(place_kind = 'evidence') = (assessment_id is null)`)
export class CommentThread {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'comment_thread_pk' })
  @ForeignKey(() => Council, { name: 'comment_thread_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_thread_pk' })
  id!: string;

  @Column('text', { name: 'place_kind' })
  placeKind!: CommentedKind;

  /** Key of the theme or criterion, id of the evidence or follow-on action. */
  @Column('text', { name: 'place_key' })
  placeKey!: string;

  /** Null for evidence, which belongs to no year. */
  @Column('uuid', { name: 'assessment_id', nullable: true })
  assessmentId!: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy!: string | null;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy!: string | null;

  /** Of the thread as a whole: every comment raises it, so that nobody resolves what they have not read. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
