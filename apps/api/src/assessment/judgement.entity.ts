import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Classification } from '../classification/classification.js';
import { Assessment } from './assessment.entity.js';

/** What the council says of one criterion, with its reason. No row means never judged. */
@Entity('judgement')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'judgement_assessment_fk' })
@Check('judgement_classification_holds', 'classification_holds(classification)')
export class Judgement {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'judgement_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'judgement_pk' })
  assessmentId!: string;

  @PrimaryColumn('text', { name: 'criterion_key', primaryKeyConstraintName: 'judgement_pk' })
  criterionKey!: string;

  /** A key of the model version's judgement words. */
  @Column('text', { nullable: true })
  judgement!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('jsonb')
  classification!: Classification;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
