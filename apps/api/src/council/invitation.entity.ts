import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Council } from './council.entity.js';

/**
 * A place in a council that waits until the person opens the link in their own mailbox. Nothing that decides who may do what
 * reads it: until then they are a stranger there.
 */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'invitation_pk' })
  @ForeignKey(() => Council, { name: 'invitation_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'invitation_pk' })
  @ForeignKey(() => Person, { name: 'invitation_person_fk' })
  personId!: string;

  /** As the administrator wrote it: what another council calls them is not shown here before they join. */
  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: string[];

  /** The latest letter; it may have been swept away. */
  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId!: string | null;

  /** When the latest link ends. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
