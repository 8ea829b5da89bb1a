import { Injectable } from '@nestjs/common';
import { Notifier } from '../../notification/notifier.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { CommentThread } from '../comment-thread.entity.js';
import { Comment } from '../comment.entity.js';
import type { CommentDto } from '../comment.dto.js';
import { mayAnswer } from '../comment.rules.js';
import type { CommentThreadView } from '../comment.view.js';
import { recordThread } from '../record-thread.js';
import { Threads } from '../thread.store.js';

/** Adds a comment to a thread. A resolved one is open again from then on: what was just said is not resolved. */
@Injectable()
export class AnswerThread {
  constructor(
    private readonly threads: Threads,
    private readonly notifier: Notifier,
  ) {}

  /** It conflicts with nobody's comment, so it names no revision. @throws NotHere, Refused, BadInput */
  async run(work: Work, id: string, input: CommentDto): Promise<CommentThreadView> {
    const { thread, place } = await this.threads.hold(work, id);
    const { councilId, now } = work;
    const earlier = await work
      .repository(Comment)
      .find({ where: { councilId, threadId: id }, select: { writtenBy: true } });
    refuseUnless(mayAnswer(earlier.length));
    await this.threads.write(work, id, place, input);
    await work.repository(CommentThread).update(
      { councilId, id },
      {
        revision: thread.revision + 1,
        resolvedAt: null,
        resolvedBy: null,
        updatedAt: now,
        updatedBy: work.caller.personId,
      },
    );
    const wasResolved = thread.resolvedAt !== null;
    const { text, mentions } = input;
    recordThread(work, 'answer-thread', { id, place }, wasResolved ? { resolved: true } : null, {
      comment: text,
      mentionedId: mentions,
      ...(wasResolved ? { resolved: false } : {}),
    });
    const wroteInIt = earlier.map(({ writtenBy }) => writtenBy).filter((one) => !mentions.includes(one ?? ''));
    const responsible = [...mentions, ...wroteInIt].includes(place.responsibleId ?? '') ? null : place.responsibleId;
    await this.notifier.notify(work, { kind: 'mentioned', to: mentions, place, threadId: id });
    await this.notifier.notify(work, { kind: 'answered', to: wroteInIt, place, threadId: id });
    await this.notifier.notify(work, { kind: 'commented', to: [responsible], place, threadId: id });
    return this.threads.view(work, id);
  }
}
