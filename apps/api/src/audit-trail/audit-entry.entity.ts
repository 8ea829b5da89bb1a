import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/** One change, chained to the one before it. The app role may insert and read, never alter. */
@Entity('audit_entry')
@Index('audit_entry_object_ix', ['councilId', 'objectType', 'objectId', 'number'])
@Index('audit_entry_assessment_ix', ['councilId', 'assessmentId', 'at', 'number'])
@Index('audit_entry_person_ix', ['councilId', 'personId', 'at', 'number'])
@Index('audit_entry_at_ix', ['councilId', 'at', 'number'])
@Index('audit_entry_restricted_ix', ['councilId', 'objectType', 'objectId', 'number'], {
  where: `before @? '$.**.level ? (@ == "exempt" || @ == "confidential")' or after @? '$.**.level ? (@ == "exempt" || @ == "confidential")'`,
})
export class AuditEntry {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'audit_entry_pk' })
  @ForeignKey(() => Council, { name: 'audit_entry_council_fk' })
  councilId!: string;

  /** Counts up from 1 within the council. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_entry_pk' })
  number!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('text')
  act!: string;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('text', { name: 'object_id' })
  objectId!: string;

  @Column('text', { name: 'object_title' })
  objectTitle!: string;

  @Column('uuid', { name: 'assessment_id', nullable: true })
  assessmentId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: object | null;

  @Column('jsonb', { nullable: true })
  after!: object | null;

  @Column('bytea', { name: 'previous_hash' })
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
