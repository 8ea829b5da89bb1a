import { Injectable } from '@nestjs/common';
import { personName } from '../../council/person-name.js';
import { Notifier } from '../../notification/notifier.js';
import { Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { CommentThread } from '../comment-thread.entity.js';
import type { CommentThreadView } from '../comment.view.js';
import { recordThread } from '../record-thread.js';
import { Threads } from '../thread.store.js';

/** Says that nothing more is to be done about a thread, or that there is after all. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly threads: Threads,
    private readonly notifier: Notifier,
  ) {}

  /** @param revision the one last seen: nobody resolves an answer that they have not read @throws NotHere, Stale */
  async run(work: Work, id: string, revision: number, resolved: boolean): Promise<CommentThreadView> {
    const { thread, place } = await this.threads.hold(work, id);
    const { councilId, now, caller } = work;
    if (thread.revision !== revision) {
      const current = await this.threads.view(work, id);
      throw new Stale(current, await personName(work, thread.updatedBy), thread.updatedAt.toISOString());
    }
    if ((thread.resolvedAt !== null) === resolved) return this.threads.view(work, id);
    const by = caller.personId;
    const state = resolved ? { resolvedAt: now, resolvedBy: by } : { resolvedAt: null, resolvedBy: null };
    await work
      .repository(CommentThread)
      .update({ councilId, id }, { ...state, revision: revision + 1, updatedAt: now, updatedBy: by });
    const act = resolved ? 'resolve-thread' : 'reopen-thread';
    recordThread(work, act, { id, place }, { resolved: !resolved }, { resolved });
    const kind = resolved ? 'thread-resolved' : 'thread-reopened';
    await this.notifier.notify(work, { kind, to: [thread.startedBy], place, threadId: id });
    return this.threads.view(work, id);
  }
}
