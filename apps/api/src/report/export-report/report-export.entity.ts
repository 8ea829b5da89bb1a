import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../../assessment/assessment.entity.js';

export type ReportExportState = 'waiting' | 'rendering' | 'done' | 'failed';

/** A PDF that someone asked for. The file itself is in the evidence store, under the export's id. */
@Entity('report_export')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'report_export_assessment_fk',
})
@Index('report_export_assessment_ix', ['councilId', 'assessmentId', 'createdAt'])
@Check('report_export_state_known', `state in ('waiting', 'rendering', 'done', 'failed')`)
@Check('report_export_progress_range', 'progress between 0 and 1')
export class ReportExport {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'report_export_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_export_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('boolean')
  draft!: boolean;

  @Column('text')
  state!: ReportExportState;

  /** What is being done, in words. */
  @Column('text')
  step!: string;

  @Column('real', { default: 0 })
  progress!: number;

  @Column('integer', { nullable: true })
  pages!: number | null;

  @Column('integer', { nullable: true })
  bytes!: number | null;

  /** Of the file. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  /** Of what the document says, in any format. */
  @Column('text', { name: 'content_hash', nullable: true })
  contentHash!: string | null;

  @Column('text', { nullable: true })
  because!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
