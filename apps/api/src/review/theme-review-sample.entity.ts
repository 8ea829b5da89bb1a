import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EvidenceLink } from '../evidence/evidence-link.entity.js';
import { ThemeReview } from './theme-review.entity.js';

/** A piece of evidence that a reviewer looked into, where it is tied to the theme, and what they found. */
@Entity('theme_review_sample')
@ForeignKey(() => ThemeReview, ['councilId', 'reviewId'], ['councilId', 'id'], {
  name: 'theme_review_sample_review_fk',
})
@ForeignKey(() => EvidenceLink, ['councilId', 'linkId'], ['councilId', 'id'], { name: 'theme_review_sample_link_fk' })
@Index('theme_review_sample_link_ix', ['councilId', 'linkId'])
export class ThemeReviewSample {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'theme_review_sample_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'theme_review_sample_pk' })
  reviewId!: string;

  @PrimaryColumn('uuid', { name: 'link_id', primaryKeyConstraintName: 'theme_review_sample_pk' })
  linkId!: string;

  @Column('text')
  found!: string;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
