import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../../council/council.entity.js';
import type { FormKey } from '../covering/form.js';

/** A council's own Word template for one report form. The file itself is in the evidence store. */
@Entity('report_template')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'report_template_council_fk' })
@Check('report_template_form_key_shape', `form_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('report_template_used_list', `jsonb_typeof(used) = 'array'`)
export class ReportTemplate {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'report_template_pk' })
  councilId!: string;

  @PrimaryColumn('text', { name: 'form_key', primaryKeyConstraintName: 'report_template_pk' })
  formKey!: FormKey;

  /** Null once it was taken away. */
  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('text')
  name!: string;

  /** Bytes. */
  @Column('integer')
  size!: number;

  @Column('text')
  sha256!: string;

  /** Keys of the placeholders that it has. */
  @Column('jsonb')
  used!: string[];

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
