import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity.js';

/** Says that a year's sealed assessment is open to everybody. Closing it takes the row away. */
@Entity('members_page')
@ForeignKey(() => Assessment, ['councilId', 'assessmentId'], ['councilId', 'id'], {
  name: 'members_page_assessment_fk',
})
export class MembersPage {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'members_page_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'assessment_id', primaryKeyConstraintName: 'members_page_pk' })
  assessmentId!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;

  @Column('text', { name: 'opened_by_name' })
  openedByName!: string;
}
