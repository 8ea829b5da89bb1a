import { verdict, type Reason, type Verdict } from '../../../work/refusals.js';
import type { PostHolding } from '../post.store.js';
import { postTitle, type PostKey } from '../posts.js';

/** Someone who is to be in a post. */
export interface Appointee {
  id: string;
  /** Null when they do not belong to the council. */
  name: string | null;
}

/** Who is to be in a post, and who is in any post now. */
export interface Appointment {
  post: PostKey;
  holder: Appointee | null;
  deputies: readonly Appointee[];
  present: readonly Pick<PostHolding, 'post' | 'personId' | 'deputy'>[];
}

/** Whether these people may be in this post. */
export function mayAppoint(appointment: Appointment): Verdict {
  return verdict([
    ...mustBelongHere(appointment),
    ...mustBeOneOrTheOther(appointment),
    ...mustMonitorOthers(appointment),
  ]);
}

function mustBelongHere({ holder, deputies }: Appointment): Reason[] {
  const code = 'not-a-member';
  const reasons: Reason[] = [];
  if (holder?.name === null)
    reasons.push({ code, field: 'holderId', message: 'Choose someone who belongs to this council' });
  if (deputies.some((one) => one.name === null))
    reasons.push({ code, field: 'deputyIds', message: 'Choose deputies who belong to this council' });
  return reasons;
}

function mustBeOneOrTheOther({ holder, deputies }: Appointment): Reason[] {
  if (!holder || !deputies.some((one) => one.id === holder.id)) return [];
  const message = `${holder.name ?? 'This person'} cannot hold the post and be their own deputy`;
  return [{ code: 'own-deputy', field: 'deputyIds', message }];
}

/**
 * The monitoring officer reports on what the authority does: they may be neither its head of paid service nor its chief finance
 * officer (Local Government and Housing Act 1989, s.5(1)), and nor may whoever acts for them (s.5(7)).
 */
function mustMonitorOthers({ post, holder, deputies, present }: Appointment): Reason[] {
  const held = (id: string): string[] =>
    present.filter((one) => one.personId === id && !one.deputy && one.post !== 'monitoring-officer').map(titleOf);
  if (post === 'monitoring-officer') {
    return [
      ...(holder ? [{ field: 'holderId', who: holder, as: 'monitoring officer' }] : []),
      ...deputies.map((who) => ({ field: 'deputyIds', who, as: 'deputy monitoring officer' })),
    ].flatMap(({ field, who, as }) =>
      held(who.id).map((title) => ({
        code: 'monitors-themselves',
        field,
        message: `${nameOf(who)} is the ${title}, so the law does not let them be ${as}`,
      })),
    );
  }
  const monitoring = present.find((one) => one.personId === holder?.id && one.post === 'monitoring-officer');
  if (!holder || !monitoring) return [];
  const as = monitoring.deputy ? 'deputy monitoring officer' : 'monitoring officer';
  const message = `${nameOf(holder)} is the ${as}, so the law does not let them be ${postTitle(post).toLowerCase()}`;
  return [{ code: 'monitors-themselves', field: 'holderId', message }];
}

function nameOf({ name }: Appointee): string {
  return name ?? 'This person';
}

function titleOf({ post }: { post: PostKey }): string {
  return postTitle(post).toLowerCase();
}
