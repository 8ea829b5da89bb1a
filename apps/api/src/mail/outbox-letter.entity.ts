import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A letter that waits to be sent, or what is left of it: its text goes when it is sent or given up. Outside the fence: it is
 * addressed to a person, and whoever sends it belongs to no council.
 */
@Entity('outbox_letter')
@Check('outbox_letter_cleared', '(text is null) = (sent_at is not null or given_up_at is not null)')
@Index('outbox_letter_due_ix', ['nextTryAt'], { where: '(text IS NOT NULL)' })
export class OutboxLetter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_letter_pk' })
  id!: string;

  @Column('text', { name: 'to_name' })
  toName!: string;

  @Column('text', { name: 'to_address' })
  toAddress!: string;

  @Column('text')
  subject!: string;

  /** Null once it is sent or given up: it holds the secret of a link. */
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  @Index('outbox_letter_created_ix')
  createdAt!: Date;

  /** When its link ends: later it is not worth sending. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('integer', { default: 0 })
  tries!: number;

  /** Also keeps a second service away while one is sending it. */
  @Column('timestamptz', { name: 'next_try_at', default: () => 'now()' })
  nextTryAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'given_up_at', nullable: true })
  givenUpAt!: Date | null;
}
