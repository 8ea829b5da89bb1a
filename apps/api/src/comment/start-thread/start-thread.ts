import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Notifier } from '../../notification/notifier.js';
import { Places } from '../../place/places.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { CommentThread } from '../comment-thread.entity.js';
import { mayStart } from '../comment.rules.js';
import type { CommentThreadView } from '../comment.view.js';
import { recordThread } from '../record-thread.js';
import { Threads } from '../thread.store.js';
import type { StartThreadDto } from './start-thread.dto.js';

/** Begins a thread on something. It changes no content, so it is allowed in every state of a year. */
@Injectable()
export class StartThread {
  constructor(
    private readonly places: Places,
    private readonly threads: Threads,
    private readonly notifier: Notifier,
  ) {}

  /** @throws NotHere, Refused, BadInput */
  async run(work: Work, input: StartThreadDto): Promise<CommentThreadView> {
    const { kind, key, year = null, text, mentions } = input;
    const place = await this.places.named(work, { kind, key, year });
    refuseUnless(mayStart(place.removed));
    const { councilId, now } = work;
    const by = work.caller.personId;
    const id = randomUUID();
    await work.repository(CommentThread).insert({
      councilId,
      id,
      placeKind: kind,
      placeKey: key,
      assessmentId: place.assessmentId,
      startedAt: now,
      startedBy: by,
      updatedAt: now,
      updatedBy: by,
    });
    await this.threads.write(work, id, place, { text, mentions });
    recordThread(work, 'start-thread', { id, place }, null, { comment: text, mentionedId: mentions });
    const responsible = mentions.includes(place.responsibleId ?? '') ? null : place.responsibleId;
    await this.notifier.notify(work, { kind: 'mentioned', to: mentions, place, threadId: id });
    await this.notifier.notify(work, { kind: 'commented', to: [responsible], place, threadId: id });
    return this.threads.view(work, id);
  }
}
