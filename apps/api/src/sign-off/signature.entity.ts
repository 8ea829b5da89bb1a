import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import type { Part } from '../seal/content/parts.js';
import type { PostKey } from '../council/posts/posts.js';

/**
 * A statutory officer's signature under one text. Written once: the app role may add and read signatures, nobody may change one.
 * Those of one text form a chain, each with the hash of the one before it.
 */
@Entity('signature')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'signature_assessment_fk' })
@Unique('signature_post_unique', ['councilId', 'assessmentId', 'edition', 'contentHash', 'post'])
@Check('signature_content_hash_shape', `content_hash ~ '^[0-9a-f]{64}$'`)
@Check('signature_number_counts', 'number > 0')
@Check('signature_post_known', `post in ('head-of-paid-service', 'chief-finance-officer', 'monitoring-officer')`)
@Check('signature_previous_shape', `previous ~ '^[0-9a-f]{64}$'`)
@Check('signature_hash_shape', `hash ~ '^[0-9a-f]{64}$'`)
export class Signature {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'signature_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'signature_pk' })
  assessmentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'signature_pk' })
  edition!: number;

  @PrimaryColumn('text', { name: 'content_hash', primaryKeyConstraintName: 'signature_pk' })
  contentHash!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'signature_pk' })
  number!: number;

  @Column('text')
  post!: PostKey;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('boolean')
  deputy!: boolean;

  /** Printed when somebody signs what they led or edited. */
  @Column('text', { nullable: true })
  declaration!: string | null;

  @Column('text')
  comment!: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('text')
  previous!: string;

  @Column('text')
  hash!: string;

  @Column('jsonb')
  parts!: Part[];
}
