import type { OwnDraft } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../../council/council.entity.js';

/** A version of a council's own while people work on it. It stays as it was once it is published or put away. */
@Entity('model_draft')
@ForeignKey(() => Council, ['councilId'], ['id'], { name: 'model_draft_council_fk' })
@Check('model_draft_is_object', `jsonb_typeof(draft) = 'object'`)
@Check('model_draft_ends_once', 'published_as is null or discarded_at is null')
@Index('model_draft_made_ix', ['councilId', 'madeAt', 'id'])
export class ModelDraft {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'model_draft_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'model_draft_pk' })
  id!: string;

  /** The version that it is built on. */
  @Column('text', { name: 'base_model' })
  baseModel!: string;

  @Column('text')
  title!: string;

  @Column('jsonb')
  draft!: Omit<OwnDraft, 'title'>;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy!: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  /** Id of the version that was published of it; publishing is the last change. */
  @Column('text', { name: 'published_as', nullable: true })
  publishedAs!: string | null;

  @Column('timestamptz', { name: 'discarded_at', nullable: true })
  discardedAt!: Date | null;
}
