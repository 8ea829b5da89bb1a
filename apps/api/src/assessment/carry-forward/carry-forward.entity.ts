import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment.entity.js';
import type { LeftBehind } from './carried-content.js';

/** That a year was begun from an earlier one, once. */
@Entity('carry_forward')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'carry_forward_assessment_fk',
})
@ForeignKey(() => Assessment, ['councilId', 'fromAssessmentId'], ['councilId', 'id'], { name: 'carry_forward_from_fk' })
@Check('carry_forward_edition_counts', 'edition > 0')
@Check('carry_forward_not_itself', 'assessment_id <> from_assessment_id')
export class CarryForwardOfYear {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'carry_forward_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'carry_forward_pk' })
  assessmentId!: string;

  @Column('uuid', { name: 'from_assessment_id' })
  fromAssessmentId!: string;

  /** The sealed edition that was read; null: the rows as they stood. */
  @Column('integer', { nullable: true })
  edition!: number | null;

  @Column('jsonb', { name: 'left_behind' })
  leftBehind!: LeftBehind[];

  @Column('timestamptz', { name: 'carried_at' })
  carriedAt!: Date;

  @Column('uuid', { name: 'carried_by', nullable: true })
  carriedBy!: string | null;
}
