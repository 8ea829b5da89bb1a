import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Council } from '../council/council.entity.js';

/**
 * A file that was uploaded, examined and kept. Its bytes are in the evidence store under the same ids; what the row says of
 * them never changes.
 */
@Entity('stored_file')
@Index('stored_file_not_taken_ix', ['councilId', 'uploadedAt'], { where: 'taken_at is null' })
@Check('stored_file_size_bound', 'size between 1 and 52428800')
@Check('stored_file_sha256_shape', `sha256 ~ '^[0-9a-f]{64}$'`)
export class StoredFile {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'stored_file_pk' })
  @ForeignKey(() => Council, { name: 'stored_file_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_file_pk' })
  id!: string;

  /** As it was named by its owner, made safe to offer as a download. */
  @Column('text')
  name!: string;

  /** Bytes. */
  @Column('integer')
  size!: number;

  /** Hexadecimal. */
  @Column('text')
  sha256!: string;

  /** Media type, found out by us, never the sender's word. */
  @Column('text')
  type!: string;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' })
  uploadedAt!: Date;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;

  /** When an item first took it; one that none took within a day goes. */
  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;
}
