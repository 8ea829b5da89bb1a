import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AssessmentTheme } from '../assessment/assessment-theme.entity.js';

/** A round is open while the reviewer looks at the theme; it is finished by them, or ends before that. */
export type RoundState = 'open' | 'finished' | 'ended';

/** One round of a theme's review: what its reviewer found and how they scored. */
@Entity('theme_review')
@ForeignKey(
  () => AssessmentTheme,
  ['councilId', 'assessmentId', 'themeKey'],
  ['councilId', 'assessmentId', 'themeKey'],
  { name: 'theme_review_theme_fk' },
)
@Unique('theme_review_round_unique', ['councilId', 'assessmentId', 'themeKey', 'edition', 'round'])
@Index('theme_review_one_open', ['councilId', 'assessmentId', 'themeKey'], {
  unique: true,
  where: `(state = 'open'::text)`,
})
@Check('theme_review_round_counts', 'round > 0')
@Check('theme_review_state_known', `state in ('open', 'finished', 'ended')`)
export class ThemeReview {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'theme_review_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'theme_review_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('text', { name: 'theme_key' })
  themeKey!: string;

  @Column('integer')
  edition!: number;

  /** Counts within the edition, from 1. */
  @Column('integer')
  round!: number;

  @Column('uuid', { name: 'reviewer_id' })
  reviewerId!: string;

  @Column('text', { name: 'reviewer_name' })
  reviewerName!: string;

  /** A key of the model version's scale. */
  @Column('text', { nullable: true })
  score!: string | null;

  /** The first score they saved, when they had not seen the lead's. */
  @Column('text', { name: 'blind_score', nullable: true })
  blindScore!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('text', { default: '' })
  findings!: string;

  @Column('text')
  state!: RoundState;

  /** Why it ended before it was finished. */
  @Column('text', { name: 'ended_reason', default: '' })
  endedReason!: string;

  /** The lead's score when the round ended. */
  @Column('text', { name: 'lead_score', nullable: true })
  leadScore!: string | null;

  /** Names the text that was reviewed; in no view. */
  @Column('text', { name: 'text_hash', nullable: true })
  textHash!: string | null;

  /** How two scores that differ were settled, in words; both stay. */
  @Column('text', { default: '' })
  resolution!: string;

  @Column('uuid', { name: 'resolved_by', nullable: true })
  resolvedBy!: string | null;

  @Column('text', { name: 'resolved_by_name', nullable: true })
  resolvedByName!: string | null;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
