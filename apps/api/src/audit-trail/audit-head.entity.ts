import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/** The end of a council's audit trail: locked while an entry is added, so that numbers and hashes follow each other. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'audit_head_pk' })
  @ForeignKey(() => Council, { name: 'audit_head_council_fk' })
  councilId!: string;

  @Column('bigint')
  number!: string;

  @Column('bytea')
  hash!: Buffer;

  /** The hash of the entry before the last. */
  @Column('bytea', { name: 'previous_hash', default: () => `'\\x${'00'.repeat(32)}'` })
  previousHash!: Buffer;
}
