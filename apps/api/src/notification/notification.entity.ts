import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import { CommentThread } from '../comment/comment-thread.entity.js';
import { Council } from '../council/council.entity.js';
import type { PlaceKind } from '../place/place.js';

/** What one person is told of: who did what, where. It holds no text that anybody wrote. */
@Entity('notification')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'notification_assessment_fk',
})
@ForeignKey(() => CommentThread, ['councilId', 'threadId'], ['councilId', 'id'], { name: 'notification_thread_fk' })
@Index('notification_person_ix', ['councilId', 'personId', 'at'])
@Index('notification_unread_ix', ['councilId', 'personId', 'at'], { where: '(read_at IS NULL)' })
@Index('notification_thread_ix', ['councilId', 'threadId'])
@Index('notification_digest_ix', ['councilId', 'personId', 'at'], { where: 'awaits_digest' })
@Check('notification_place_known', `place_kind in ('assessment', 'theme', 'criterion', 'evidence', 'follow-on-action')`)
export class Notification {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'notification_pk' })
  @ForeignKey(() => Council, { name: 'notification_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pk' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** A key of `notification-kinds.ts`; one that this version does not know is left out when it is read. */
  @Column('text')
  kind!: string;

  /** Words of the service that the kind's sentence takes up, such as the post somebody signs for. */
  @Column('jsonb', { default: {} })
  parts!: Record<string, string>;

  @Column('text', { name: 'place_kind' })
  placeKind!: PlaceKind;

  @Column('text', { name: 'place_key' })
  placeKey!: string;

  @Column('uuid', { name: 'assessment_id', nullable: true })
  assessmentId!: string | null;

  @Column('uuid', { name: 'thread_id', nullable: true })
  threadId!: string | null;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text', { name: 'actor_name' })
  actorName!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  /** Whether the next daily letter is to tell of it. */
  @Column('boolean', { name: 'awaits_digest', default: false })
  awaitsDigest!: boolean;
}
