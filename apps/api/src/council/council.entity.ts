import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Ladder } from '../assessment/ladder/states.js';

/** The tenant. Outside the fence: it is how a council is found before one is chosen. */
@Entity('council')
@Unique('council_slug_unique', ['slug'])
@Check('council_slug_shape', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('council_ladder_known', `ladder in ('short', 'full')`)
@Check('council_brand_colour_shape', `brand_colour ~ '^#[0-9a-f]{6}$'`)
export class Council {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'council_pk' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'brand_colour', default: () => "'#1d4f76'" })
  brandColour!: string;

  /** The way its new years go (assessment/ladder/states.ts). */
  @Column('text', { default: 'short' })
  ladder!: Ladder;

  /** Whether, in new years, a theme's reviewer scores before they see the lead's score. */
  @Column('boolean', { name: 'blind_scoring', default: false })
  blindScoring!: boolean;

  @Column('integer', { default: 1 })
  revision!: number;

  /** Of the three statutory posts together. */
  @Column('integer', { name: 'posts_revision', default: 1 })
  postsRevision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
