import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LinkCheck } from './link-check.entity.js';

/** What came of opening one link. */
@Entity('link_answer')
@ForeignKey(() => LinkCheck, ['councilId', 'linkCheckId'], ['councilId', 'id'], { name: 'link_answer_check_fk' })
@Check('link_answer_number_range', 'number between 1 and 300')
@Check('link_answer_status_range', 'status between 100 and 999')
@Check('link_answer_one_outcome', '(status is null) = (problem is not null)')
export class LinkAnswer {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'link_answer_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'link_check_id', primaryKeyConstraintName: 'link_answer_pk' })
  linkCheckId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'link_answer_pk' })
  number!: number;

  @Column('text')
  address!: string;

  /** Null when the site did not answer. */
  @Column('integer', { nullable: true })
  status!: number | null;

  /** Why it did not answer, in words for people. */
  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;
}
