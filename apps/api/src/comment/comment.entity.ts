import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CommentThread } from './comment-thread.entity.js';

/** What one person said in a thread. Comments are added, never changed. */
@Entity('comment')
@ForeignKey(() => CommentThread, ['councilId', 'threadId'], ['councilId', 'id'], { name: 'comment_thread_fk' })
@Index('comment_thread_ix', ['councilId', 'threadId', 'writtenAt'])
@Check('comment_length', 'length(text) between 1 and 10000')
export class Comment {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'comment_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'comment_pk' })
  id!: string;

  @Column('uuid', { name: 'thread_id' })
  threadId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy!: string | null;
}
