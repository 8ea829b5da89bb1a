import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';
import type { Stance } from './evidence-kind.js';
import { Evidence } from './evidence.entity.js';

/** Ties an item of evidence to a theme, or to one criterion, of one year. It is as open as the item it points at. */
@Entity('evidence_link')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'evidence_link_assessment_fk',
})
@ForeignKey(() => Evidence, ['councilId', 'evidenceId'], ['councilId', 'id'], { name: 'evidence_link_evidence_fk' })
@Index('evidence_link_assessment_ix', ['councilId', 'assessmentId', 'themeKey'])
@Index('evidence_link_evidence_ix', ['councilId', 'evidenceId'])
@Check('evidence_link_stance_known', `stance in ('supports', 'counters')`)
export class EvidenceLink {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'evidence_link_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_link_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('uuid', { name: 'evidence_id' })
  evidenceId!: string;

  @Column('text', { name: 'theme_key' })
  themeKey!: string;

  /** Null when the item bears on the theme as a whole. */
  @Column('text', { name: 'criterion_key', nullable: true })
  criterionKey!: string | null;

  @Column('text')
  stance!: Stance;

  /** One line on what the item shows here. */
  @Column('text')
  shows!: string;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;
}
