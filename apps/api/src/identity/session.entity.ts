import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

/** A signed-in browser. Outside the fence: it belongs to a person, whichever council they look at. Only the token's hash is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'session_person_fk', onDelete: 'CASCADE' })
  @Index('session_person_ix')
  personId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  @Index('session_expires_ix')
  expiresAt!: Date;
}
