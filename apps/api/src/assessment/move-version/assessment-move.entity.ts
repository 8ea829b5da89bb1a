import type { MoveOutcome } from '@best-value/model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Assessment } from '../assessment.entity.js';
import type { YearPicture } from './year-picture.js';

/** A year's move to another version of the themes and criteria, or the undoing of one. */
@Entity('assessment_move')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'assessment_move_assessment_fk',
})
@Unique('assessment_move_undone_once', ['councilId', 'assessmentId', 'undoes'])
@Check('assessment_move_number_counts', 'number > 0')
@Check('assessment_move_undoes_earlier', 'undoes < number')
export class AssessmentMove {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'assessment_move_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'assessment_move_pk' })
  assessmentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'assessment_move_pk' })
  number!: number;

  /** The number of the move that this one took back. */
  @Column('integer', { nullable: true })
  undoes!: number | null;

  @Column('text', { name: 'from_model' })
  fromModel!: string;

  @Column('text', { name: 'to_model' })
  toModel!: string;

  /** The rows that the move changed, added or took away, as they stood before. */
  @Column('jsonb')
  before!: YearPicture;

  @Column('jsonb')
  after!: YearPicture;

  @Column('jsonb')
  outcome!: KeptOutcome;

  @Column('timestamptz', { name: 'moved_at' })
  movedAt!: Date;

  @Column('uuid', { name: 'moved_by', nullable: true })
  movedBy!: string | null;
}

/** What is kept of what a move came to. */
export interface KeptOutcome {
  kept: number;
  adapted: number;
  toJudge: number;
  leftBehind: MoveOutcome['leftBehind'];
  /** Scores that did not come along as they stood. */
  scores: MoveOutcome['scores'];
}
