import { Injectable } from '@nestjs/common';
import type { Assessment } from '../assessment/assessment.entity.js';
import { leadsOf } from '../assessment/ladder/leads-of.js';
import { TellOfMove } from '../assessment/ladder/tell-of-move.js';
import { postsOf } from '../council/posts/post.store.js';
import { Notifier } from '../notification/notifier.js';
import type { Work } from '../work/work.js';
import type { MeetingFields } from './meeting.fields.js';

/** Tells people what a meeting decided: those whose work it is, and those in whose names it is signed. */
@Injectable()
export class TellOfMeeting {
  constructor(
    private readonly notifier: Notifier,
    private readonly tellOfMove: TellOfMove,
  ) {}

  /**
   * A planned meeting and another wording of the same decision tell nobody.
   * @param before the outcome that was written down until now
   * @param revised whether the decision has begun a new edition
   */
  async run(
    work: Work,
    assessment: Assessment,
    before: MeetingFields['outcome'],
    { outcome }: Pick<MeetingFields, 'outcome'>,
    revised: boolean,
  ): Promise<void> {
    if (outcome === null || outcome === before) return;
    const inPosts = (await postsOf(work)).map(({ personId }) => personId);
    const place = { kind: 'assessment' as const, key: '', assessmentId: assessment.id };
    const to = [...(await leadsOf(work, assessment)), ...inPosts];
    await this.notifier.notify(work, { kind: 'meeting-recorded', to, place });
    if (revised) await this.tellOfMove.run(work, assessment, 'revise');
  }
}
