import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CommentThread } from './comment-thread.entity.js';
import { Comment } from './comment.entity.js';

/** Someone who is called by a comment. The person comes first in the key: what waits for somebody is found by it. */
@Entity('comment_mention')
@ForeignKey(() => CommentThread, ['councilId', 'threadId'], ['councilId', 'id'], { name: 'comment_mention_thread_fk' })
@ForeignKey(() => Comment, ['councilId', 'commentId'], ['councilId', 'id'], { name: 'comment_mention_comment_fk' })
@Index('comment_mention_comment_ix', ['councilId', 'commentId'])
export class CommentMention {
  @PrimaryColumn('uuid', { name: 'council_id', primaryKeyConstraintName: 'comment_mention_pk' })
  councilId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'comment_mention_pk' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'thread_id', primaryKeyConstraintName: 'comment_mention_pk' })
  threadId!: string;

  @PrimaryColumn('uuid', { name: 'comment_id', primaryKeyConstraintName: 'comment_mention_pk' })
  commentId!: string;
}
