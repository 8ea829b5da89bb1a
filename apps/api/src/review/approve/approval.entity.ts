import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../../assessment/assessment.entity.js';
import type { Part } from '../../seal/content/parts.js';

/** Senior leadership's approval of one text. Written once; a changed text needs another one. */
@Entity('approval')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], { name: 'approval_assessment_fk' })
@Unique('approval_person_unique', ['councilId', 'assessmentId', 'edition', 'contentHash', 'personId'])
@Check('approval_content_hash_shape', `content_hash ~ '^[0-9a-f]{64}$'`)
export class Approval {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'approval_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'approval_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('integer')
  edition!: number;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'person_name' })
  personName!: string;

  /** Whether they had scored nothing of the year. */
  @Column('boolean')
  independent!: boolean;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  /** The team's own; in no document. */
  @Column('text', { default: '' })
  comment!: string;

  @Column('timestamptz')
  at!: Date;

  /** The text in parts with a hash each, to name what changed since. */
  @Column('jsonb', { default: [] })
  parts!: Part[];
}
