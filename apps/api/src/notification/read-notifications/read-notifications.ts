import type { Work } from '../../work/work.js';

/** What is read needs no letter any more. */
const asRead = `update notification set read_at = coalesce(read_at, $3), awaits_digest = false
  where council_id = $1 and person_id = $2`;

/**
 * Marks one of the caller's own as read; a second time changes nothing, and neither does an id that is none of theirs. What a
 * person has read is in no trail.
 */
export async function readNotification(work: Work, id: string): Promise<void> {
  const { councilId, caller, now } = work;
  await work.query(`${asRead} and id = $4`, [councilId, caller.personId, now, id]);
}

/** Marks all of the caller's own as read that had come by then: not one that came while they looked. @param upTo the newest they saw */
export async function readNotifications(work: Work, upTo: string): Promise<void> {
  const { councilId, caller, now } = work;
  await work.query(`${asRead} and read_at is null and at <= $4`, [councilId, caller.personId, now, upTo]);
}
