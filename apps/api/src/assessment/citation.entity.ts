import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from './assessment.entity.js';

/** One criterion citing another's answer instead of repeating it. One that was taken away keeps its row, so that its revisions go on. */
@Entity('citation')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'citation_assessment_fk' })
@Check('citation_not_itself', 'criterion_key <> cited_criterion_key')
export class Citation {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'citation_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'citation_pk' })
  assessmentId!: string;

  @PrimaryColumn('text', { name: 'criterion_key', primaryKeyConstraintName: 'citation_pk' })
  criterionKey!: string;

  @PrimaryColumn('text', { name: 'cited_criterion_key', primaryKeyConstraintName: 'citation_pk' })
  citedCriterionKey!: string;

  @Column('text')
  note!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
