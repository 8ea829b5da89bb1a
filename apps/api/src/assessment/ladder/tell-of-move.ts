import { Injectable } from '@nestjs/common';
import type { Permission } from '../../council/roles.js';
import type { NotificationKind } from '../../notification/notification-kinds.js';
import { Notifier } from '../../notification/notifier.js';
import type { Work } from '../../work/work.js';
import { AssessmentTheme } from '../assessment-theme.entity.js';
import type { Assessment } from '../assessment.entity.js';
import type { AssessmentMoveKey } from './ladder.js';

/** A move that is told of here; an approval tells of itself, and asks the statutory officers to sign. */
type MoveToTell = Exclude<AssessmentMoveKey, 'approve'>;

/** Who is told of a move: those who go on from there, or those whose work it was. */
const told: Record<MoveToTell, readonly [NotificationKind, { having: Permission } | 'leads']> = {
  'send-to-moderation': ['moderation-begun', { having: 'assessment:moderate' }],
  'send-to-leadership': ['leadership-review-begun', { having: 'assessment:approve' }],
  'send-back': ['sent-back', 'leads'],
  seal: ['sealed', { having: 'comment:read' }],
  revise: ['revised', 'leads'],
};

/** Tells people that a year was moved on its ladder, in the work that moved it. */
@Injectable()
export class TellOfMove {
  constructor(private readonly notifier: Notifier) {}

  async run(work: Work, assessment: Pick<Assessment, 'id' | 'leadId'>, key: MoveToTell): Promise<void> {
    const place = { kind: 'assessment' as const, key: '', assessmentId: assessment.id };
    const [kind, who] = told[key];
    const to = who === 'leads' ? [assessment.leadId, ...(await themeLeads(work, assessment.id))] : who;
    await this.notifier.notify(work, { kind, to, place });
  }
}

async function themeLeads(work: Work, assessmentId: string): Promise<(string | null)[]> {
  const themes = await work
    .repository(AssessmentTheme)
    .find({ where: { councilId: work.councilId, assessmentId }, select: { leadId: true } });
  return themes.map(({ leadId }) => leadId);
}
