import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Council } from './council.entity.js';

/** A person's place in a council, with their roles there. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'membership_pk' })
  @ForeignKey(() => Council, { name: 'membership_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'membership_pk' })
  @ForeignKey(() => Person, { name: 'membership_person_fk' })
  @Index('membership_person_ix')
  personId!: string;

  @Column('text', { array: true })
  roles!: string[];

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
