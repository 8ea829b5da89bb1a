import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CodedItem, Contact, FieldClassification } from './answers.js';
import { CoveringReport } from './covering-report.entity.js';

/** What is written in one field of a covering report. A field that nobody has touched has no row. */
@Entity('covering_field')
@ForeignKey(() => CoveringReport, ['councilId', 'reportId'], ['councilId', 'id'], { name: 'covering_field_report_fk' })
@Check('covering_field_classification_holds', 'classification_holds(classification)')
@Check('covering_field_public_or_exempt', `classification ->> 'level' in ('public', 'exempt')`)
export class CoveringField {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'covering_field_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'report_id', primaryKeyConstraintName: 'covering_field_pk' })
  reportId!: string;

  /** Key of the field in the form of the report. */
  @PrimaryColumn('text', { name: 'field_key', primaryKeyConstraintName: 'covering_field_pk' })
  fieldKey!: string;

  @Column('text', { name: 'written', default: '' })
  text!: string;

  @Column('jsonb', { default: [] })
  items!: CodedItem[];

  @Column('jsonb', { name: 'cells', default: [] })
  rows!: string[][];

  @Column('jsonb', { default: [] })
  contacts!: Contact[];

  @Column('jsonb')
  classification!: FieldClassification;

  @Column('text', { name: 'cleared_by', default: '' })
  clearedBy!: string;

  @Column('date', { name: 'cleared_on', nullable: true })
  clearedOn!: string | null;

  /** The offered text that was taken, as it was then. */
  @Column('text', { nullable: true })
  offered!: string | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
