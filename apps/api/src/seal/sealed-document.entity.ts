import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Seal } from './seal.entity.js';

/** A document as it was sealed, byte for byte. The salt is the secret of the restricted one. Written once. */
@Entity('sealed_document')
@ForeignKey(() => Seal, ['councilId', 'sealId'], ['councilId', 'id'], { name: 'sealed_document_seal_fk' })
@Check('sealed_document_audience_known', `audience in ('public', 'restricted')`)
@Check('sealed_document_salt_fits', `(audience = 'restricted') = (salt is not null)`)
export class SealedDocument {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'sealed_document_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'seal_id', primaryKeyConstraintName: 'sealed_document_pk' })
  sealId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'sealed_document_pk' })
  audience!: 'public' | 'restricted';

  @Column('text')
  document!: string;

  @Column('text')
  hash!: string;

  @Column('bytea', { nullable: true })
  salt!: Buffer | null;
}
