import { Injectable } from '@nestjs/common';
import { postsOf } from '../../council/posts/post.store.js';
import { postTitle } from '../../council/posts/posts.js';
import type { Permission } from '../../council/roles.js';
import type { NotificationKind } from '../../notification/notification-kinds.js';
import { Notifier } from '../../notification/notifier.js';
import type { Work } from '../../work/work.js';
import { AssessmentTheme } from '../assessment-theme.entity.js';
import type { Assessment } from '../assessment.entity.js';
import type { AssessmentMoveKey } from './ladder.js';

/** Who is told of a move: those who go on from there, or those whose work it was. */
const told: Record<AssessmentMoveKey, readonly [NotificationKind, { having: Permission } | 'leads']> = {
  'send-to-moderation': ['moderation-begun', { having: 'assessment:moderate' }],
  'send-to-leadership': ['leadership-review-begun', { having: 'assessment:approve' }],
  'send-back': ['sent-back', 'leads'],
  approve: ['approved', 'leads'],
  seal: ['sealed', { having: 'comment:read' }],
  revise: ['revised', 'leads'],
};

/** Tells people that a year was moved on its ladder, in the work that moved it. */
@Injectable()
export class TellOfMove {
  constructor(private readonly notifier: Notifier) {}

  async run(work: Work, assessment: Pick<Assessment, 'id' | 'leadId'>, key: AssessmentMoveKey): Promise<void> {
    const place = { kind: 'assessment' as const, key: '', assessmentId: assessment.id };
    const [kind, who] = told[key];
    const to = who === 'leads' ? [assessment.leadId, ...(await themeLeads(work, assessment.id))] : who;
    await this.notifier.notify(work, { kind, to, place });
    if (key !== 'approve') return;
    for (const { post, personId, deputy } of await postsOf(work)) {
      const title = `${deputy ? 'deputy ' : ''}${postTitle(post).toLowerCase()}`;
      await this.notifier.notify(work, { kind: 'please-sign', to: [personId], place, parts: { post: title } });
    }
  }
}

async function themeLeads(work: Work, assessmentId: string): Promise<(string | null)[]> {
  const themes = await work
    .repository(AssessmentTheme)
    .find({ where: { councilId: work.councilId, assessmentId }, select: { leadId: true } });
  return themes.map(({ leadId }) => leadId);
}
