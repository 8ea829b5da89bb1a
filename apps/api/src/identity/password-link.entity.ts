import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';
import { Person } from './person.entity.js';

export type PasswordLinkPurpose = 'invitation' | 'reset';

/** A single-use, expiring link to set a password. Outside the fence: it is followed by someone who is not signed in. */
@Entity('password_link')
@Check('password_link_purpose_known', `purpose in ('invitation', 'reset')`)
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

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
