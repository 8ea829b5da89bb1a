import type { INestApplicationContext } from '@nestjs/common';
import { AddPerson } from '../council/add-person/add-person.js';
import { admit } from '../council/add-person/admit.js';
import { Invite } from '../council/add-person/invite.js';
import { changeCouncil } from '../council/change-council/change-council.js';
import { changeRoles } from '../council/change-roles/change-roles.js';
import type { MemberView } from '../council/council.view.js';
import { CreateCouncil } from '../council/create-council.js';
import { appoint } from '../council/posts/appoint/appoint.js';
import { SetPassword } from '../identity/set-password/set-password.js';
import type { DemoSignInView } from '../identity/session.view.js';
import { roles } from '../council/roles.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { demoPassword, demoPeople, demoPosts, eastmere, marlbrook } from './demo/demo-people.js';
import type { DemoCouncil, DemoPerson } from './demo/demo-types.js';

const councils: readonly DemoCouncil[] = [marlbrook, eastmere];

const memberOf = (person: DemoPerson, slug: string): DemoPerson['memberships'][number] | undefined =>
  person.memberships.find((one) => one.council === slug);

/** Founds a demo council with its people, each with the demo's password. Does nothing when it is there. */
export async function makeCouncil(app: INestApplicationContext, slug: string): Promise<void> {
  const council = councils.find((one) => one.slug === slug);
  const members = demoPeople.filter((person) => memberOf(person, slug));
  const admin = members.find((person) => memberOf(person, slug)?.roles.includes('administrator'));
  if (!council || !admin) throw new Error(`The demo has no council ${slug} with an administrator.`);
  const works = app.get(Works);
  if (await works.callerOf(slug, admin.email)) return;
  const { caller, link } = await app
    .get(CreateCouncil)
    .run({ name: council.name, slug, admin: { email: admin.email, name: admin.name } });
  await usePasswordLink(app, link);
  await works.write(caller, (work) => changeCouncil(work, 1, { brandColour: council.brandColour }));
  const { personId } = caller;
  if (personId === null) throw new Error('A founder has no id.');
  await works.write(caller, (work) => changeRoles(work, personId, 1, memberOf(admin, slug)?.roles ?? []));
  for (const person of members) {
    if (person === admin) continue;
    const { name, email } = person;
    const invitation = await works.write(caller, (work) =>
      app.get(AddPerson).run(work, { name, email, roles: [...(memberOf(person, slug)?.roles ?? [])] }),
    );
    if (invitation.person.message === null) await usePasswordLink(app, invitation.link);
    else await joinWithoutMail(app, caller.councilId, invitation.person);
  }
  await fillPosts(app, caller);
}

async function fillPosts(app: INestApplicationContext, admin: Caller): Promise<void> {
  const callers = await demoCallers(app, admin.councilSlug);
  const idOf = (key: string): string => {
    const personId = callers.get(key)?.personId ?? null;
    if (personId === null) throw new Error(`The demo has no ${key} to appoint.`);
    return personId;
  };
  const own = demoPosts.filter(({ council }) => council === admin.councilSlug);
  for (const [before, { post, holder, deputies }] of own.entries())
    await app
      .get(Works)
      .write(admin, (work) =>
        appoint(work, post, before + 1, { holderId: idOf(holder), deputyIds: deputies.map(idOf) }),
      );
}

/** Whoever is known from another council joins by a link in their mailbox; nobody in the demo has one. */
async function joinWithoutMail(app: INestApplicationContext, councilId: string, person: MemberView): Promise<void> {
  await app.get(Works).enter(councilId, { personId: person.id, name: person.name }, async (work) => {
    await app.get(Invite).takeBack(work, person.id);
    await admit(work, person.id);
  });
}

async function usePasswordLink(app: INestApplicationContext, link: string | null): Promise<void> {
  const token = link?.split('/').at(-1);
  if (token !== undefined) await app.get(SetPassword).run(token, demoPassword);
}

/** The people of a demo council as callers, by their key. */
export async function demoCallers(app: INestApplicationContext, slug: string): Promise<Map<string, Caller>> {
  const callers = new Map<string, Caller>();
  for (const person of demoPeople) {
    const caller = memberOf(person, slug) ? await app.get(Works).callerOf(slug, person.email) : null;
    if (caller) callers.set(person.key, caller);
  }
  return callers;
}

/** Whom one may sign in as: for each council the first person of each role, once, with all their roles there. */
export function demoSignIns(): DemoSignInView[] {
  return councils.flatMap((council) => {
    const has = (person: DemoPerson, key: string): boolean =>
      memberOf(person, council.slug)?.roles.some((own) => own === key) ?? false;
    const chosen = new Set(roles.flatMap(({ key }) => demoPeople.find((person) => has(person, key)) ?? []));
    return [...chosen].map((person) => {
      const titles = roles.filter(({ key }) => has(person, key)).map(({ title }) => title);
      const as = `${titles.join(', ')} (${person.name})`;
      return { email: person.email, password: demoPassword, as, council: council.name };
    });
  });
}
