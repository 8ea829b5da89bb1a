import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Classification } from '../classification/classification.js';
import { Assessment } from './assessment.entity.js';
import type { ThemeStage } from './ladder/states.js';

/** A theme in one assessment: its lead, score, reason and narrative. */
@Entity('assessment_theme')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'assessment_theme_assessment_fk',
})
@Check('assessment_theme_stage_known', `stage in ('drafting', 'theme-review', 'reviewed')`)
@Check('assessment_theme_score_classification_holds', 'classification_holds(score_classification)')
@Check('assessment_theme_narrative_classification_holds', 'classification_holds(narrative_classification)')
export class AssessmentTheme {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'assessment_theme_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'assessment_theme_pk' })
  assessmentId!: string;

  @PrimaryColumn('text', { name: 'theme_key', primaryKeyConstraintName: 'assessment_theme_pk' })
  themeKey!: string;

  @Column('uuid', { name: 'lead_id', nullable: true })
  leadId!: string | null;

  /** On the full ladder, while the assessment is drafted. */
  @Column('text', { default: 'drafting' })
  stage!: ThemeStage;

  /** Whoever reviews it; never somebody who led or edited it. */
  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  /** A key of the model version's scale. */
  @Column('text', { nullable: true })
  score!: string | null;

  @Column('text', { name: 'score_reason', default: '' })
  scoreReason!: string;

  @Column('jsonb', { name: 'score_classification' })
  scoreClassification!: Classification;

  @Column('text', { default: '' })
  narrative!: string;

  @Column('jsonb', { name: 'narrative_classification' })
  narrativeClassification!: Classification;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
