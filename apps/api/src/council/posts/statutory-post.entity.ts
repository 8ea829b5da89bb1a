import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from '../membership.entity.js';
import type { PostKey } from './posts.js';

/** Someone in a statutory post: its one holder, or a deputy. */
@Entity('statutory_post')
@ForeignKey(() => Membership, ['councilId', 'personId'], ['councilId', 'personId'], {
  name: 'statutory_post_member_fk',
})
@Check('statutory_post_known', `post in ('head-of-paid-service', 'chief-finance-officer', 'monitoring-officer')`)
@Index('statutory_post_one_holder', ['councilId', 'post'], { unique: true, where: 'not deputy' })
@Index('statutory_post_person_ix', ['councilId', 'personId'])
export class StatutoryPost {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'statutory_post_pk' })
  councilId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'statutory_post_pk' })
  post!: PostKey;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'statutory_post_pk' })
  personId!: string;

  @Column('boolean', { default: false })
  deputy!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  since!: Date;
}
