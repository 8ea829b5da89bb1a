import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import type { MemberView } from './council.view.js';

/** What became of the letter with the link: a letter that has been swept away is older than its link. */
const message = `case when invitation.expires_at <= now() then 'expired' when letter.given_up_at is not null then 'failed'
  when letter.sent_at is not null then 'sent' else 'waiting' end`;

const members = `select person.id, person.name, person.email, membership.roles, membership.revision,
    case when person.password_hash is null then 'invited' else 'active' end as state, null as message
  from membership join person on person.id = membership.person_id where membership.council_id = $1`;

const invited = `select person.id, invitation.name, person.email, invitation.roles, invitation.revision, 'invited' as state, ${message} as message
  from invitation join person on person.id = invitation.person_id left join outbox_letter letter on letter.id = invitation.letter_id
  where invitation.council_id = $1`;

/** Everyone who belongs to the council or is invited, by name. A council has far fewer than the bound. */
export const membersText = `${members} union all ${invited} order by name, id limit 500`;

/** One person who belongs to the council or is invited, locked until the work ends. @throws NotHere */
export async function lockPerson(work: Work, personId: string): Promise<MemberView> {
  const values = [work.councilId, personId];
  // Whoever opens a link, or is added by another council, takes turns with this.
  await work.query('select 1 from person where id = $1 for no key update', [personId]);
  const [member] = await work.query<MemberView>(`${members} and person.id = $2 for update of membership`, values);
  const [guest] = member
    ? [member]
    : await work.query<MemberView>(`${invited} and person.id = $2 for update of invitation`, values);
  if (!guest) throw new NotHere('person');
  return guest;
}

/** Whether this id belongs to someone of this council. */
export async function isMember(work: Work, personId: string): Promise<boolean> {
  const rows = await work.query('select 1 from membership where council_id = $1 and person_id = $2', [
    work.councilId,
    personId,
  ]);
  return rows.length > 0;
}

/**
 * How many administrators who can sign in there are besides this person; the rows are locked so that two cannot remove each
 * other. Someone who has not set a password lets nobody in.
 */
export async function otherAdministrators(work: Work, personId: string): Promise<number> {
  const rows = await work.query<{ able: boolean }>(
    `select person.password_hash is not null as able from membership join person on person.id = membership.person_id
     where council_id = $1 and person_id <> $2 and 'administrator' = any(roles) for update of membership`,
    [work.councilId, personId],
  );
  return rows.filter((row) => row.able).length;
}
