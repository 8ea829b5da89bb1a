import { record } from '../../audit-trail/record.js';
import { NotHere } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Invitation } from '../invitation.entity.js';
import { Membership } from '../membership.entity.js';

/**
 * Makes an invitation a place in the council, for someone who has opened the link in their own mailbox.
 * @throws NotHere when they are not invited, or no longer
 */
export async function admit(work: Work, personId: string): Promise<void> {
  const { councilId } = work;
  const invitation = await work
    .repository(Invitation)
    .findOne({ where: { councilId, personId }, lock: { mode: 'pessimistic_write' } });
  if (!invitation) throw new NotHere('invitation: it was withdrawn');
  const { roles, name } = invitation;
  await work.repository(Invitation).delete({ councilId, personId });
  await work.repository(Membership).insert({ councilId, personId, roles });
  record(work, {
    act: 'join-council',
    objectType: 'person',
    objectId: personId,
    objectTitle: name,
    before: null,
    after: { roles },
  });
}
