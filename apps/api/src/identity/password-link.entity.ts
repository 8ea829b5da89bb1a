import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';
import { Person } from './person.entity.js';

/**
 * `invitation`: a first password, shown to the administrator who hands it on. `reset`: a forgotten password. `joining`: into
 * another council than the account has served so far.
 */
export type PasswordLinkPurpose = 'invitation' | 'reset' | 'joining';

/** A single-use, expiring link to set a password. Outside the fence: it is followed by someone who is not signed in. */
@Entity('password_link')
@Check('password_link_purpose_known', `purpose in ('invitation', 'reset', 'joining')`)
export class PasswordLink {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'password_link_pk' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'password_link_person_fk', onDelete: 'CASCADE' })
  @Index('password_link_person_ix')
  personId!: string;

  @Column('uuid', { name: 'council_id', nullable: true })
  @ForeignKey(() => Council, { name: 'password_link_council_fk', onDelete: 'CASCADE' })
  @Index('password_link_council_ix')
  councilId!: string | null;

  @Column('text')
  purpose!: PasswordLinkPurpose;

  /** Sent to the mailbox and never shown to anyone in the service: who opens it proves the mailbox. */
  @Column('boolean', { name: 'by_mail', default: false })
  byMail!: boolean;

  /** The letter that carries it. No key: sent letters are swept away sooner. */
  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
