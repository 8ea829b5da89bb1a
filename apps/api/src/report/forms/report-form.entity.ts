import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../../council/council.entity.js';
import type { FormField, FormKey, ReportForm } from '../covering/form.js';

/** A council's own form of a covering report. One that was removed keeps its row, and its key is not given again. */
@Entity('report_form')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'report_form_council_fk' })
@Check('report_form_key_shape', `key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('report_form_body_known', `body in ('council', 'executive', 'committee')`)
@Check('report_form_fields_list', `jsonb_typeof(fields) = 'array'`)
export class CouncilForm {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'report_form_pk' })
  councilId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'report_form_pk' })
  key!: FormKey;

  @Column('text')
  title!: string;

  @Column('text')
  body!: ReportForm['body'];

  /** The form it was copied from; null for one that was begun empty. */
  @Column('text', { name: 'copied_from', nullable: true })
  copiedFrom!: FormKey | null;

  @Column('jsonb')
  fields!: FormField[];

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
