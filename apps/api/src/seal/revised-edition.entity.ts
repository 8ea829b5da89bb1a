import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';

/** Why a sealed year was taken up again, and as which edition. Written once. */
@Entity('revised_edition')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'revised_edition_assessment_fk',
})
@Check('revised_edition_counts', 'edition > 1')
export class RevisedEdition {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'revised_edition_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'revised_edition_pk' })
  assessmentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'revised_edition_pk' })
  edition!: number;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'revised_at' })
  revisedAt!: Date;

  @Column('uuid', { name: 'revised_by', nullable: true })
  revisedBy!: string | null;

  @Column('text', { name: 'revised_by_name' })
  revisedByName!: string;
}
