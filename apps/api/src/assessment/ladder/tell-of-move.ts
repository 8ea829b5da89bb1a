import { Injectable } from '@nestjs/common';
import { postInWords, postsOf } from '../../council/posts/post.store.js';
import type { Permission } from '../../council/roles.js';
import type { NotificationKind } from '../../notification/notification-kinds.js';
import { Notifier } from '../../notification/notifier.js';
import type { Place } from '../../place/place.js';
import type { Work } from '../../work/work.js';
import type { Assessment } from '../assessment.entity.js';
import { type Given, ReadGiven } from './given.js';
import type { AssessmentMoveKey } from './ladder.js';
import { leadsOf } from './leads-of.js';

/** A year as it stood before it was moved. */
type Moved = Pick<Assessment, 'id' | 'leadId' | 'year' | 'edition' | 'state'>;

/** Who is told of a move: those who go on from there, or those whose work it was. */
const told: Record<AssessmentMoveKey, readonly [NotificationKind, { having: Permission } | 'leads']> = {
  'send-to-moderation': ['moderation-begun', { having: 'assessment:moderate' }],
  'send-to-leadership': ['leadership-review-begun', { having: 'assessment:approve' }],
  'send-back': ['sent-back', 'leads'],
  approve: ['approved', 'leads'],
  seal: ['sealed', { having: 'comment:read' }],
  revise: ['revised', 'leads'],
};

/**
 * Tells people that a year was moved on its ladder, in the work that moved it. What was approved or signed becomes one of an earlier
 * text while the year is drafted again, where every save may change the text once more or back: whoever gave it is told that the
 * year went back, and is asked again when it returns with another text. A save has nothing to work out.
 */
@Injectable()
export class TellOfMove {
  constructor(
    private readonly notifier: Notifier,
    private readonly given: ReadGiven,
  ) {}

  async run(work: Work, assessment: Moved, key: AssessmentMoveKey): Promise<void> {
    const place = { kind: 'assessment' as const, key: '', assessmentId: assessment.id };
    const [kind, who] = told[key];
    if (key === 'send-back') return this.sentBack(work, assessment, place);
    if (key === 'send-to-leadership') return this.sentToLeadership(work, assessment, place);
    const to = who === 'leads' ? await leadsOf(work, assessment) : who;
    await this.notifier.notify(work, { kind, to, place });
    if (key === 'approve') await this.askToSign(work, assessment, place);
  }

  private async sentBack(work: Work, assessment: Moved, place: Place): Promise<void> {
    const byLeadership = assessment.state === 'leadership-review' && work.caller.permissions.has('assessment:approve');
    const leads = await leadsOf(work, assessment);
    await this.notifier.notify(work, {
      kind: byLeadership ? 'leadership-changes-asked' : 'sent-back',
      to: leads,
      place,
    });
    const gave = (await this.given.run(work, assessment)).map(({ personId }) => personId);
    await this.notifier.notify(work, { kind: 'sent-back', to: gave.filter((id) => !leads.includes(id)), place });
  }

  private async sentToLeadership(work: Work, assessment: Moved, place: Place): Promise<void> {
    const approvals = (await this.given.run(work, assessment)).filter(({ post }) => post === null);
    const again = stale(approvals, ({ personId }) => personId).map(({ personId }) => personId);
    const to = { having: 'assessment:approve' as const, except: again };
    await this.notifier.notify(work, { kind: 'leadership-review-begun', to, place });
    await this.notifier.notify(work, { kind: 'approval-stale', to: again, place });
  }

  /** Whoever has signed this very text is asked for nothing. */
  private async askToSign(work: Work, assessment: Moved, place: Place): Promise<void> {
    const signatures = (await this.given.run(work, assessment)).filter(({ post }) => post !== null);
    const signed = new Set(signatures.filter(({ current }) => current).map(({ post }) => post));
    const earlier = stale(signatures, ({ post }) => post);
    for (const { post, personId, deputy } of await postsOf(work)) {
      if (signed.has(post)) continue;
      const again = earlier.some((one) => one.post === post && one.personId === personId);
      const parts = { post: postInWords({ post, deputy }) };
      const kind = again ? 'signature-stale' : 'please-sign';
      await this.notifier.notify(work, { kind, to: [personId], place, parts });
    }
  }
}

/** What was given to an earlier text by those, or for what, has given nothing to this one. */
function stale(given: readonly Given[], by: (one: Given) => string | null): Given[] {
  const current = new Set(given.filter((one) => one.current).map(by));
  return given.filter((one) => !current.has(by(one)));
}
