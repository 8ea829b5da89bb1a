import type { Work } from '../../work/work.js';

/**
 * Whoever judges, writes or links at a place of their own accord has read what came along to it: it counts as changed. Sent with the commit, and
 * nothing where nothing came along.
 * @param place key of the criterion, or of the theme
 * @param evidenceId of a link, for at one place there may be several
 */
export function markChangedAt(
  work: Work,
  assessmentId: string,
  kind: 'narrative' | 'judgement' | 'evidence-link',
  place: string,
  evidenceId: string | null = null,
): void {
  const values = [work.councilId, assessmentId, kind, place, evidenceId, work.now, work.caller.personId];
  work.atTheEnd({ name: 'carried-changed-at', text: changedAtText, values });
}

/** As `markChangedAt`, for the link or the follow-on action that confirming made. */
export function markChangedMade(work: Work, madeId: string): void {
  const values = [work.councilId, madeId, work.now, work.caller.personId];
  work.atTheEnd({ name: 'carried-changed-made', text: changedMadeText, values });
}

const changed = `state = 'changed', written = null, revision = revision + 1`;

const changedAtText = `
  update carried_item set ${changed}, decided_at = $6, decided_by = $7
  where council_id = $1 and assessment_id = $2 and kind = $3 and place = $4 and ($5::uuid is null or evidence_id = $5) and state in ('unread', 'confirmed')`;

const changedMadeText = `
  update carried_item set ${changed}, decided_at = $3, decided_by = $4 where council_id = $1 and made_id = $2 and state in ('unread', 'confirmed')`;
