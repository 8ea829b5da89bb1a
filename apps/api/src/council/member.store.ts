import { NotHere } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import type { MemberView } from './council.view.js';

const columns = `person.id, person.name, person.email, membership.roles, membership.revision,
  case when person.password_hash is null then 'invited' else 'active' end as state`;

/** Everyone who belongs to the council, by name. A council has far fewer than the bound. */
export const membersText = `select ${columns} from membership join person on person.id = membership.person_id
  where membership.council_id = $1 order by person.name, person.id limit 500`;

/** One member, locked until the work ends. @throws NotHere */
export async function lockMember(work: Work, personId: string): Promise<MemberView> {
  const [member] = await work.query<MemberView>(
    `select ${columns} from membership join person on person.id = membership.person_id
     where membership.council_id = $1 and membership.person_id = $2 for update of membership`,
    [work.councilId, personId],
  );
  if (!member) throw new NotHere('person');
  return member;
}

/** Whether this id belongs to someone of this council. */
export async function isMember(work: Work, personId: string): Promise<boolean> {
  const rows = await work.query('select 1 from membership where council_id = $1 and person_id = $2', [
    work.councilId,
    personId,
  ]);
  return rows.length > 0;
}

/** How many administrators there are besides this person; the rows are locked so that two cannot remove each other. */
export async function otherAdministrators(work: Work, personId: string): Promise<number> {
  const rows = await work.query(
    `select 1 from membership where council_id = $1 and person_id <> $2 and 'administrator' = any(roles) for update`,
    [work.councilId, personId],
  );
  return rows.length;
}
