import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../../assessment/assessment.entity.js';
import type { PackFile } from './manifest.js';
import type { PackAudience } from './pack-reading.js';

export type PackState = 'waiting' | 'making' | 'done' | 'failed';

/** A pack that someone asked for. The ZIP itself is in the evidence store, under the pack's id. */
@Entity('report_pack')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'report_pack_assessment_fk' })
@Index('report_pack_one_of_a_content', ['councilId', 'assessmentId', 'audience', 'contentHash'], {
  unique: true,
  where: `(state <> 'failed'::text)`,
})
@Index('report_pack_assessment_ix', ['councilId', 'assessmentId', 'createdAt'])
@Index('report_pack_sha256_ix', ['councilId', 'sha256'])
@Index('report_pack_unfinished_ix', ['councilId', 'createdAt'], {
  where: `(state = ANY (ARRAY['waiting'::text, 'making'::text]))`,
})
@Check('report_pack_audience_known', `audience in ('public', 'restricted')`)
@Check('report_pack_edition_counts', 'edition > 0')
@Check('report_pack_content_hash_shape', `content_hash ~ '^[0-9a-f]{64}$'`)
@Check('report_pack_state_known', `state in ('waiting', 'making', 'done', 'failed')`)
@Check('report_pack_progress_range', 'progress between 0 and 1')
@Check('report_pack_done_whole', `(state = 'done') = (sha256 is not null and bytes is not null)`)
export class ReportPack {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'report_pack_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pack_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('text')
  audience!: PackAudience;

  @Column('integer')
  edition!: number;

  /** Of the sealed edition that it holds; null for a draft. */
  @Column('text', { nullable: true })
  seal!: string | null;

  /** Of everything that it says: whoever asks for the same shares it. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  state!: PackState;

  /** What is being done, in words. */
  @Column('text')
  step!: string;

  @Column('real', { default: 0 })
  progress!: number;

  /** The process that makes it; null while none has taken it up. Its sign of life is `updatedAt`. */
  @Column('uuid', { nullable: true })
  worker!: string | null;

  @Column('integer', { default: 1 })
  attempts!: number;

  @Column('integer', { nullable: true })
  bytes!: number | null;

  /** Of the ZIP. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('jsonb', { default: () => `'[]'` })
  files!: readonly PackFile[];

  @Column('text', { nullable: true })
  because!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
