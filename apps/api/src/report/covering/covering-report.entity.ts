import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../../assessment/assessment.entity.js';
import type { ReportForm } from './form.js';

/** A covering report of a year, written for one meeting. It stands beside the assessment and is never part of what is sealed. */
@Entity('covering_report')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'covering_report_assessment_fk',
})
@Index('covering_report_assessment_ix', ['councilId', 'assessmentId', 'createdAt'])
export class CoveringReport {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'covering_report_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'covering_report_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  /** As it was when the report was begun: a form that changes changes no report. */
  @Column('jsonb')
  form!: ReportForm;

  @Column('text')
  title!: string;

  /** The body that meets, such as Full Council. */
  @Column('text')
  body!: string;

  /** Null while the day of the meeting is not known. */
  @Column('date', { name: 'meets_on', nullable: true })
  meetsOn!: string | null;

  /** Of the three before; each field has its own. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
