import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Council } from '../../council/council.entity.js';

/** A seal that anybody may ask about. Outside the fence: they hold the seal and belong to no council. Written once. */
@Entity('seal_register')
@Unique('seal_register_edition_unique', ['councilId', 'year', 'edition'])
@Check('seal_register_seal_shape', `seal ~ '^[0-9a-f]{64}$'`)
export class RegisteredSeal {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'seal_register_pk' })
  seal!: string;

  @Column('uuid', { name: 'council_id' })
  @ForeignKey(() => Council, { name: 'seal_register_council_fk' })
  councilId!: string;

  @Column('text')
  year!: string;

  @Column('integer')
  edition!: number;

  @Column('text', { name: 'pdf_sha256' })
  pdfSha256!: string;

  @Column('timestamptz')
  at!: Date;
}
