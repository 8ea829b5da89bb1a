import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';

/** What a moderator says of one theme beside the others, or of all of them. Written once. */
@Entity('consistency_note')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'consistency_note_assessment_fk',
})
@Index('consistency_note_assessment_ix', ['councilId', 'assessmentId', 'edition', 'writtenAt'])
export class ConsistencyNote {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'consistency_note_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consistency_note_pk' })
  id!: string;

  @Column('uuid', { name: 'assessment_id' })
  assessmentId!: string;

  @Column('integer')
  edition!: number;

  /** Null when it is about the themes together. */
  @Column('text', { name: 'theme_key', nullable: true })
  themeKey!: string | null;

  @Column('text')
  note!: string;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy!: string | null;

  @Column('text', { name: 'written_by_name' })
  writtenByName!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
