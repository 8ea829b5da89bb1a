import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/** That a person was sent the letter of a day: its key lets one of several services write it. */
@Entity('notification_digest')
export class NotificationDigest {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'notification_digest_pk' })
  @ForeignKey(() => Council, { name: 'notification_digest_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'notification_digest_pk' })
  personId!: string;

  /** The day in London. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'notification_digest_pk' })
  day!: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;
}
