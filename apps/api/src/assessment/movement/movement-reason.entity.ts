import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AssessmentTheme } from '../assessment-theme.entity.js';

/** Why the score of a theme moved, as the council says it. It is public text. No row, or an empty text: nothing is said. */
@Entity('movement_reason')
@ForeignKey(
  () => AssessmentTheme,
  ['councilId', 'assessmentId', 'themeKey'],
  ['councilId', 'assessmentId', 'themeKey'],
  { name: 'movement_reason_theme_fk' },
)
@Check('movement_reason_text_bound', 'length(text) <= 4000')
@Check('movement_reason_follow_on_actions_bound', 'cardinality(follow_on_action_ids) <= 50')
export class MovementReason {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'movement_reason_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'movement_reason_pk' })
  assessmentId!: string;

  @PrimaryColumn('text', { name: 'theme_key', primaryKeyConstraintName: 'movement_reason_pk' })
  themeKey!: string;

  @Column('text')
  text!: string;

  /** Those that led to the change: public ones of the same year. */
  @Column('uuid', { name: 'follow_on_action_ids', array: true, default: () => `'{}'` })
  followOnActionIds!: string[];

  /** sha256 of the sentence that was offered when this was saved, in hexadecimal; null when none was. */
  @Column('text', { name: 'offered_hash', nullable: true })
  offeredHash!: string | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
