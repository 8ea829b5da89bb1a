import { record } from '../../audit-trail/record.js';
import { refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import type { MemberView } from '../council.view.js';
import { lockMember, otherAdministrators } from '../member.store.js';
import { Membership } from '../membership.entity.js';
import { mayStopBeingAdministrator } from './change-roles.rules.js';

/** Gives a person other roles. @throws NotHere, Stale, Refused */
export async function changeRoles(
  work: Work,
  personId: string,
  revision: number,
  roleKeys: readonly string[],
): Promise<MemberView> {
  const member = await lockMember(work, personId);
  if (member.revision !== revision) throw new Stale(member, null, work.now.toISOString());
  const roles = [...new Set(roleKeys)];
  if (member.roles.includes('administrator') && !roles.includes('administrator')) {
    refuseUnless(mayStopBeingAdministrator(await otherAdministrators(work, personId)));
  }
  await work.repository(Membership).update({ councilId: work.councilId, personId }, { roles, revision: revision + 1 });
  record(work, {
    act: 'change-roles',
    objectType: 'person',
    objectId: personId,
    objectTitle: member.name,
    before: { roles: member.roles },
    after: { roles },
  });
  return { ...member, roles, revision: revision + 1 };
}

/** Ends a person's place in the council; their work and its history stay. @throws NotHere, Stale, Refused */
export async function removePerson(work: Work, personId: string, revision: number): Promise<void> {
  const member = await lockMember(work, personId);
  if (member.revision !== revision) throw new Stale(member, null, work.now.toISOString());
  if (member.roles.includes('administrator'))
    refuseUnless(mayStopBeingAdministrator(await otherAdministrators(work, personId)));
  await work.repository(Membership).delete({ councilId: work.councilId, personId });
  record(work, {
    act: 'remove-person',
    objectType: 'person',
    objectId: personId,
    objectTitle: member.name,
    before: { roles: member.roles },
    after: null,
  });
}
