import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FollowOnAction } from './follow-on-action.entity.js';

/** What was said of a follow-on action's progress. Notes are added, never changed. */
@Entity('follow_on_action_note')
@ForeignKey(() => FollowOnAction, ['councilId', 'followOnActionId'], ['councilId', 'id'], {
  name: 'follow_on_action_note_action_fk',
})
@Index('follow_on_action_note_action_ix', ['councilId', 'followOnActionId', 'writtenAt'])
export class FollowOnActionNote {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'follow_on_action_note_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_on_action_note_pk' })
  id!: string;

  @Column('uuid', { name: 'follow_on_action_id' })
  followOnActionId!: string;

  @Column('text')
  note!: string;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy!: string | null;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
