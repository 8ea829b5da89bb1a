import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';

/** The council's answer to one question of the challenge checks. One that was withdrawn keeps its row, so that its revisions go on. */
@Entity('challenge_answer')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'challenge_answer_assessment_fk',
})
@Check('challenge_answer_finding_bound', 'length(finding) between 1 and 400')
export class ChallengeAnswer {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'challenge_answer_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'challenge_answer_pk' })
  assessmentId!: string;

  /** Key of the finding. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'challenge_answer_pk' })
  finding!: string;

  /** The place of the finding when it was answered: so that it still has one when it is no longer asked. */
  @Column('text', { name: 'theme_key', nullable: true })
  themeKey!: string | null;

  @Column('text', { name: 'criterion_key', nullable: true })
  criterionKey!: string | null;

  @Column('uuid', { name: 'evidence_id', nullable: true })
  evidenceId!: string | null;

  @Column('uuid', { name: 'follow_on_action_id', nullable: true })
  followOnActionId!: string | null;

  /** As it was asked when it was answered. */
  @Column('text')
  question!: string;

  @Column('text')
  reason!: string;

  /** Whether it is published with the assessment; then those may read it, too, who do not read the team’s private words. */
  @Column('boolean', { default: false })
  publish!: boolean;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'answered_at', default: () => 'now()' })
  answeredAt!: Date;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
