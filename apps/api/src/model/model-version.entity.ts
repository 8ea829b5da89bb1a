import type { ModelDocument } from '@best-value/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published model of the whole service; immutable once written. Outside the fence: every council reads the same one. */
@Entity('model_version')
export class ModelVersion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'model_version_pk' })
  id!: string;

  @Column('text')
  hash!: string;

  @Column('jsonb')
  document!: ModelDocument;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
