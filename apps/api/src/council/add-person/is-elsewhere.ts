import type { Work } from '../../work/work.js';

/** Whether another council has this person, or awaits them by mail: then no link that anyone here sees may let them in there. */
export async function isElsewhere(work: Work, personId: string): Promise<boolean> {
  const awaited = await work.query(
    `select 1 from password_link where person_id = $1 and council_id <> $2 and purpose = 'joining'
       and used_at is null and expires_at > now() limit 1`,
    [personId, work.councilId],
  );
  return awaited.length > 0 || (await work.belongsElsewhere(personId));
}
