import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { permissionsOf } from '../council/roles.js';
import { maySeePlace, Places } from '../place/places.js';
import type { FoundPlace } from '../place/place.js';
import { badInputUnless } from '../work/bad-input.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import type { Statement } from '../work/statement.js';
import type { Work } from '../work/work.js';
import { CommentMention } from './comment-mention.entity.js';
import { CommentThread } from './comment-thread.entity.js';
import { Comment } from './comment.entity.js';
import type { CommentDto } from './comment.dto.js';
import { mayMention } from './comment.rules.js';
import type { CommentThreadView } from './comment.view.js';
import { commentsText, threadsText, toThreadView, type CommentRow, type ThreadRow } from './thread-rows.js';

/** A thread that the work holds, with what it is about. */
export interface HeldThread {
  thread: CommentThread;
  place: FoundPlace;
}

/** Threads, as those who may see what they are about. */
@Injectable()
export class Threads {
  constructor(private readonly places: Places) {}

  /** A thread, held until the work ends. @throws NotHere also when the caller may not see what it is about */
  async hold(work: Work, id: string): Promise<HeldThread> {
    const { councilId } = work;
    const thread = await work
      .repository(CommentThread)
      .findOne({ where: { councilId, id }, lock: { mode: 'pessimistic_write' } });
    if (!thread) throw new NotHere('thread');
    const { placeKind: kind, placeKey: key, assessmentId } = thread;
    return { thread, place: await this.places.stored(work, { kind, key, assessmentId }) };
  }

  /** A thread as it stands within the work. @throws NotHere */
  async view(work: Work, id: string): Promise<CommentThreadView> {
    const [threads, comments] = threadStatements(work.councilId, id);
    const rows = await work.query<ThreadRow>(threads.text, threads.values);
    return this.toView(work.caller, rows[0], await work.query<CommentRow>(comments.text, comments.values));
  }

  /** @throws NotHere when there is no row, or the caller may not see what it is about */
  async toView(
    caller: Caller,
    row: ThreadRow | undefined,
    comments: readonly CommentRow[],
  ): Promise<CommentThreadView> {
    const place = row && (await this.places.found(row, caller.councilId));
    if (!row || !place || !maySeePlace(caller, place)) throw new NotHere('thread');
    return toThreadView(row, place, comments);
  }

  /** Writes one comment of a thread that the work holds; whoever calls records it. @throws BadInput */
  async write(work: Work, threadId: string, place: FoundPlace, { text, mentions }: CommentDto): Promise<void> {
    const { councilId } = work;
    const people = await work.query<{ id: string; name: string; roles: string[] }>(
      `select person.id, person.name, membership.roles from membership join person on person.id = membership.person_id
       where membership.council_id = $1 and membership.person_id = any($2) for share of membership`,
      [councilId, mentions],
    );
    const colleagues = people.map(({ id, name, roles }) => ({ id, name, permissions: permissionsOf(roles) }));
    badInputUnless(mayMention(mentions, colleagues, place.level !== null));
    const id = randomUUID();
    await work
      .repository(Comment)
      .insert({ councilId, id, threadId, text, writtenAt: work.now, writtenBy: work.caller.personId });
    if (mentions.length > 0)
      await work
        .repository(CommentMention)
        .insert(mentions.map((personId) => ({ councilId, personId, threadId, commentId: id })));
  }
}

/** One thread with its comments. */
export function threadStatements(councilId: string, id: string): [Statement, Statement] {
  const values = [councilId, id];
  return [
    { text: `${threadsText} and place.id = $2`, values },
    { text: commentsText('$2'), values },
  ];
}
