import { record } from '../../../audit-trail/record.js';
import { refuseUnless, Stale } from '../../../work/refusals.js';
import type { Work } from '../../../work/work.js';
import { Membership } from '../../membership.entity.js';
import { holdPosts, postsHaveChanged, postsOf, toPostsView, type PostHolding } from '../post.store.js';
import type { PostKey } from '../posts.js';
import type { PostsView } from '../posts.view.js';
import { recordPost } from '../record-post.js';
import { StatutoryPost } from '../statutory-post.entity.js';
import type { AppointDto } from './appoint.dto.js';
import { mayAppoint, type Appointee } from './appoint.rules.js';

/** The role that lets someone comment and sign. */
const signing = 'statutory-officer';

interface MemberRow {
  id: string;
  name: string;
  roles: string[];
}

/**
 * Says who holds a statutory post and who deputises, all of them at once. Whoever lacks the role to sign is given it.
 * @param revision of all posts together
 * @throws Stale, Refused
 */
export async function appoint(work: Work, post: PostKey, revision: number, input: AppointDto): Promise<PostsView> {
  const deputyIds = [...new Set(input.deputyIds.map(lower))];
  const holderId = input.holderId === null ? null : lower(input.holderId);
  const members = await holdMembers(work, [...deputyIds, ...(holderId === null ? [] : [holderId])]);
  const present = await holdPosts(work);
  const before = await postsOf(work);
  if (present !== revision) throw new Stale(toPostsView(present, before), null, work.now.toISOString());
  const appointee = (id: string): Appointee => ({ id, name: members.get(id)?.name ?? null });
  const holder = holderId === null ? null : appointee(holderId);
  refuseUnless(mayAppoint({ post, holder, deputies: deputyIds.map(appointee), present: before }));

  const wanted = [
    ...deputyIds.map((id) => ({ id, deputy: true })),
    ...(holder ? [{ id: holder.id, deputy: false }] : []),
  ];
  const own = before.filter((one) => one.post === post);
  const stays = (one: PostHolding): boolean =>
    wanted.some(({ id, deputy }) => id === one.personId && deputy === one.deputy);
  const leaving = own.filter((one) => !stays(one));
  const coming = wanted.filter(({ id }) => !own.some((one) => one.personId === id && stays(one)));
  if (leaving.length + coming.length === 0) return toPostsView(present, before);
  const { councilId, now: since } = work;
  for (const { personId } of leaving) await work.repository(StatutoryPost).delete({ councilId, post, personId });
  for (const { id: personId, deputy } of coming)
    await work.repository(StatutoryPost).insert({ councilId, post, personId, deputy, since });
  await postsHaveChanged(work);
  const after = await postsOf(work);
  recordPost(work, 'appoint-to-post', post, before, after);
  for (const { id } of coming) await giveRole(work, members.get(id));
  return toPostsView(present + 1, after);
}

/** Those of these people who belong to the council, held until the work ends; in one order, so that nobody waits in a ring. */
async function holdMembers(work: Work, ids: readonly string[]): Promise<Map<string, MemberRow>> {
  await work.query('select 1 from person where id = any($1) order by id for no key update', [ids]);
  const rows = await work.query<MemberRow>(
    `select person.id, person.name, membership.roles from membership join person on person.id = membership.person_id
     where membership.council_id = $1 and person.id = any($2) order by person.id for update of membership`,
    [work.councilId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function giveRole(work: Work, member: MemberRow | undefined): Promise<void> {
  if (!member || member.roles.includes(signing)) return;
  const roles = [...member.roles, signing];
  await work
    .repository(Membership)
    .update({ councilId: work.councilId, personId: member.id }, { roles, revision: () => 'revision + 1' });
  record(work, {
    act: 'change-roles',
    objectType: 'person',
    objectId: member.id,
    objectTitle: member.name,
    before: { roles: member.roles },
    after: { roles },
  });
}

function lower(id: string): string {
  return id.toLowerCase();
}
