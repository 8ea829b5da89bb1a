import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../../../assessment/assessment.entity.js';

/** A check of the links of a year, which someone asked for. Written once: how far it is, its answers say. */
@Entity('link_check')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'link_check_assessment_fk' })
@Index('link_check_assessment_ix', ['councilId', 'assessmentId', 'askedAt'])
@Check('link_check_total_range', 'total between 0 and 300')
@Check('link_check_left_out_counts', 'left_out >= 0')
export class LinkCheck {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'link_check_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'link_check_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  /** Links that are opened. */
  @Column('integer')
  total!: number;

  /** Links that were more than one check opens. */
  @Column('integer', { name: 'left_out' })
  leftOut!: number;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('uuid', { name: 'asked_by', nullable: true })
  askedBy!: string | null;
}
