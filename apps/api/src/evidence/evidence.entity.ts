import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Classification } from '../classification/classification.js';
import { Council } from '../council/council.entity.js';
import type { EvidenceKind, Metric } from './evidence-kind.js';
import { StoredFile } from './stored-file.entity.js';

/** An item in the council's evidence library. */
@Entity('evidence')
@Unique('evidence_file_unique', ['councilId', 'fileId'])
@ForeignKey(() => StoredFile, ['councilId', 'fileId'], ['councilId', 'id'], { name: 'evidence_file_fk' })
@Index('evidence_updated_ix', ['councilId', 'updatedAt'])
@Check('evidence_kind_known', `kind in ('document', 'link', 'statement', 'metric')`)
@Check('evidence_classification_holds', 'classification_holds(classification)')
@Check(
  'evidence_content_fits',
  `(kind = 'document') = (file_id is not null) and (kind = 'link') = (address is not null)
   and (kind = 'statement') = (statement is not null) and (kind = 'metric') = (metric is not null)`,
)
@Check('evidence_period_order', 'period_from <= period_to')
export class Evidence {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'evidence_pk' })
  @ForeignKey(() => Council, { name: 'evidence_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pk' })
  id!: string;

  @Column('text')
  kind!: EvidenceKind;

  @Column('text')
  title!: string;

  @Column('text', { name: 'issuing_body', default: '' })
  issuingBody!: string;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column('date', { name: 'period_from', nullable: true })
  periodFrom!: string | null;

  @Column('date', { name: 'period_to', nullable: true })
  periodTo!: string | null;

  /** A key of `grades.ts`. */
  @Column('text', { nullable: true })
  grade!: string | null;

  /** The grade as its issuer put it. */
  @Column('text', { name: 'grade_words', nullable: true })
  gradeWords!: string | null;

  @Column('date', { name: 'review_by', nullable: true })
  reviewBy!: string | null;

  @Column('jsonb')
  classification!: Classification;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  statement!: string | null;

  @Column('jsonb', { nullable: true })
  metric!: Metric | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;
}
