import type { ModelDocument } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/** A version of the themes and criteria that one council brought in or made of its own; immutable once written. */
@Entity('council_model')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'council_model_council_fk' })
@Check('council_model_origin_known', `origin in ('imported', 'own')`)
@Index('council_model_published_ix', ['councilId', 'publishedOn', 'id'])
export class CouncilModel {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'council_model_pk' })
  councilId!: string;

  /** Its document's id. No version of the whole service has the same. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'council_model_pk' })
  id!: string;

  @Column('text')
  origin!: 'imported' | 'own';

  @Column('text')
  hash!: string;

  @Column('jsonb')
  document!: ModelDocument;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;
}
