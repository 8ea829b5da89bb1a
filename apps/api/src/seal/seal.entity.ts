import type { SealedApproval, SealedSignature } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';

/** One sealed edition of a year. Written once: the app role may add and read seals, nobody may change one. */
@Entity('seal')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'seal_assessment_fk' })
@Unique('seal_edition_unique', ['councilId', 'assessmentId', 'edition'])
@Unique('seal_number_unique', ['councilId', 'number'])
@Unique('seal_previous_unique', ['councilId', 'previousSeal'])
@Check('seal_edition_counts', 'edition > 0')
@Check('seal_number_counts', 'number > 0')
@Check('seal_shape', `seal ~ '^[0-9a-f]{64}$'`)
export class Seal {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'seal_pk' })
  councilId!: string;

  /** Also the key of the PDF in the evidence store. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seal_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('integer')
  edition!: number;

  /** Counts the council's seals from 1. */
  @Column('integer')
  number!: number;

  @Column('text', { name: 'public_hash' })
  publicHash!: string;

  @Column('text')
  salted!: string;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb')
  approvals!: SealedApproval[];

  @Column('jsonb')
  signatures!: SealedSignature[];

  @Column('text', { name: 'previous_seal' })
  previousSeal!: string;

  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;

  /** The day that the text stands for, YYYY-MM-DD. */
  @Column('date', { name: 'as_at' })
  asAt!: string;

  @Column('uuid', { name: 'sealed_by', nullable: true })
  sealedBy!: string | null;

  @Column('text', { name: 'sealed_by_name' })
  sealedByName!: string;

  @Column('text')
  seal!: string;

  @Column('text', { name: 'pdf_file_name' })
  pdfFileName!: string;

  @Column('text', { name: 'pdf_sha256' })
  pdfSha256!: string;

  @Column('integer', { name: 'pdf_bytes' })
  pdfBytes!: number;

  @Column('integer', { name: 'pdf_pages' })
  pdfPages!: number;
}
