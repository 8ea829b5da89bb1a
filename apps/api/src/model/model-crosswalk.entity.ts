import type { Crosswalk } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/** How a council holds that the criteria of one version became those of another. The one with the highest number counts; the others stay. */
@Entity('model_crosswalk')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'model_crosswalk_council_fk' })
@Check('model_crosswalk_number_counts', 'number > 0')
export class ModelCrosswalk {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'model_crosswalk_pk' })
  councilId!: string;

  @PrimaryColumn('text', { name: 'from_model', primaryKeyConstraintName: 'model_crosswalk_pk' })
  fromModel!: string;

  @PrimaryColumn('text', { name: 'to_model', primaryKeyConstraintName: 'model_crosswalk_pk' })
  toModel!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'model_crosswalk_pk' })
  number!: number;

  @Column('jsonb')
  document!: Crosswalk;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
}
