import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Council } from '../council/council.entity.js';
import type { AssessmentState, Ladder } from './ladder/states.js';

/** One council's one year, pinned to a model version. */
@Entity('assessment')
@Unique('assessment_year_unique', ['councilId', 'year'])
@Check('assessment_year_shape', `year ~ '^[0-9]{4}/[0-9]{2}$'`)
@Check(
  'assessment_state_known',
  `state in ('drafting', 'moderation', 'leadership-review', 'statutory-sign-off', 'sealed')`,
)
@Check('assessment_ladder_known', `ladder in ('short', 'full')`)
@Check('assessment_edition_counts', 'edition > 0')
export class Assessment {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'assessment_pk' })
  @ForeignKey(() => Council, { name: 'assessment_council_fk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assessment_pk' })
  id!: string;

  /** `2026/27`. */
  @Column('text')
  year!: string;

  /** A version of the whole service or of the council itself. */
  @Column('text', { name: 'model_id' })
  modelId!: string;

  @Column('text')
  state!: AssessmentState;

  @Column('uuid', { name: 'lead_id' })
  leadId!: string;

  @Column('date', { name: 'draft_due', nullable: true })
  draftDue!: string | null;

  @Column('date', { name: 'review_due', nullable: true })
  reviewDue!: string | null;

  @Column('date', { name: 'council_meeting', nullable: true })
  councilMeeting!: string | null;

  /** Chosen when the year is opened, from the council's own. */
  @Column('text', { default: 'short' })
  ladder!: Ladder;

  /** Whether a theme's reviewer scores before they see the lead's score. */
  @Column('boolean', { name: 'blind_scoring', default: false })
  blindScoring!: boolean;

  /** 1 at first; each revision of a sealed year counts on. */
  @Column('integer', { default: 1 })
  edition!: number;

  /** Secret, of this edition: never in a view. The database makes it. */
  @Column('bytea', { select: false, default: () => '(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))' })
  salt!: Buffer;

  /** When senior leadership approved the text; null while it can change. */
  @Column('timestamptz', { name: 'final_at', nullable: true })
  finalAt!: Date | null;

  @Column('uuid', { name: 'final_by', nullable: true })
  finalBy!: string | null;

  /** Internal always: it speaks of how the council works, not of what it found, and stands in no document. */
  @Column('text', { name: 'returned_reason', nullable: true })
  returnedReason!: string | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
