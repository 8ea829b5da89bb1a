import type { Work } from '../../work/work.js';

/**
 * Holds every follow-on action that an item is attached to until the work ends. Without it, two items of one complete action
 * could be removed at the same moment, each because the other is still there.
 */
export async function holdActionsOf(work: Work, evidenceId: string): Promise<void> {
  await work.query(
    `select 1 from follow_on_action where council_id = $1
     and id in (select follow_on_action_id from follow_on_action_evidence where council_id = $1 and evidence_id = $2)
     order by id for update`,
    [work.councilId, evidenceId],
  );
}

/** The ids of complete follow-on actions that nothing else in the library shows to be done. Their rows are to be held. */
export async function restsOnlyOn(work: Work, evidenceId: string): Promise<ReadonlySet<string>> {
  const rows = await work.query<{ id: string }>(
    `select o.id from follow_on_action o
     join follow_on_action_evidence u on u.council_id = o.council_id and u.follow_on_action_id = o.id
     where o.council_id = $1 and u.evidence_id = $2 and o.status = 'complete' and o.removed_at is null and not exists (
       select 1 from follow_on_action_evidence other
       join evidence e on e.council_id = other.council_id and e.id = other.evidence_id and e.removed_at is null
       where other.council_id = $1 and other.follow_on_action_id = o.id and other.evidence_id <> $2)`,
    [work.councilId, evidenceId],
  );
  return new Set(rows.map((row) => row.id));
}
