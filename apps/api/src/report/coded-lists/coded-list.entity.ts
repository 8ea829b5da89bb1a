import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../../council/council.entity.js';
import type { CodedItem } from '../covering/answers.js';

/** A list of the council from which a report names items by their codes, such as its strategic objectives. */
@Entity('coded_list')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'coded_list_council_fk' })
@Check('coded_list_key_shape', `key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('coded_list_items_list', `jsonb_typeof(items) = 'array'`)
export class CodedList {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'coded_list_pk' })
  councilId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'coded_list_pk' })
  key!: string;

  @Column('text')
  title!: string;

  /** In the order they are shown. */
  @Column('jsonb')
  items!: CodedItem[];

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
