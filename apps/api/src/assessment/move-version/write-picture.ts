import type { Work } from '../../work/work.js';
import { together } from '../../work/together.js';
import { byKey, type differenceOf } from './picture-tables.js';

/**
 * Writes what differs between two pictures of a year, one statement a table. Rows that are no longer there are taken away; only judgements and
 * criteria of follow-on actions ever are, all else is marked.
 * @param assessmentId of a year held for writing
 */
export async function writePicture(
  work: Work,
  assessmentId: string,
  { before, after }: ReturnType<typeof differenceOf>,
): Promise<void> {
  const year = { council_id: work.councilId, assessment_id: assessmentId };
  const stamped = (rows: readonly object[], more: object = year): string =>
    JSON.stringify(rows.map((row) => ({ ...more, ...row })));
  const there = {
    judgements: byKey('judgements', after.judgements),
    criteria: byKey('actionCriteria', after.actionCriteria),
  };
  const goneJudgements = before.judgements.filter((row) => !there.judgements.has(row.criterion_key));
  const changedActions = [...before.actionCriteria, ...after.actionCriteria].map((row) => row.follow_on_action_id);
  await together(
    work.query('delete from judgement where council_id = $1 and assessment_id = $2 and criterion_key = any($3)', [
      work.councilId,
      assessmentId,
      goneJudgements.map((row) => row.criterion_key),
    ]),
    work.query(upsertOf('judgement', 'judgement_pk', judgementColumns), [stamped(after.judgements)]),
    work.query(upsertOf('evidence_link', 'evidence_link_pk', linkColumns), [stamped(after.links)]),
    work.query(upsertOf('citation', 'citation_pk', citationColumns), [stamped(after.citations)]),
    work.query(upsertOf('challenge_answer', 'challenge_answer_pk', answerColumns), [stamped(after.answers)]),
    work.query(
      `delete from follow_on_action_criterion c using jsonb_to_recordset($2::jsonb) gone (follow_on_action_id uuid, criterion_key text)
       where c.council_id = $1 and c.follow_on_action_id = gone.follow_on_action_id and c.criterion_key = gone.criterion_key`,
      [work.councilId, JSON.stringify(before.actionCriteria)],
    ),
    work.query(
      `insert into follow_on_action_criterion select * from jsonb_populate_recordset(null::follow_on_action_criterion, $1::jsonb) on conflict do nothing`,
      [stamped(after.actionCriteria, { council_id: work.councilId })],
    ),
    work.query(
      `update follow_on_action set revision = revision + 1, updated_at = $4, updated_by = $5
       where council_id = $1 and assessment_id = $2 and id = any($3)`,
      [work.councilId, assessmentId, [...new Set(changedActions)], work.now, work.caller.personId],
    ),
    work.query(
      `update assessment_theme t set score = r.score, revision = r.revision, updated_at = r.updated_at, updated_by = r.updated_by
       from jsonb_to_recordset($3::jsonb) r (theme_key text, score text, revision integer, updated_at timestamptz, updated_by uuid)
       where t.council_id = $1 and t.assessment_id = $2 and t.theme_key = r.theme_key`,
      [work.councilId, assessmentId, JSON.stringify(after.themes)],
    ),
    work.query(
      `update comment_thread t set place_kind = r.place_kind, place_key = r.place_key
       from jsonb_to_recordset($3::jsonb) r (id uuid, place_kind text, place_key text)
       where t.council_id = $1 and t.assessment_id = $2 and t.id = r.id`,
      [work.councilId, assessmentId, JSON.stringify(after.threads)],
    ),
    work.query(
      `update notification n set place_kind = r.place_kind, place_key = r.place_key
       from jsonb_to_recordset($2::jsonb) r (id uuid, place_kind text, place_key text)
       where n.council_id = $1 and n.thread_id = r.id`,
      [work.councilId, JSON.stringify(after.threads)],
    ),
  );
}

const written = ['revision', 'updated_at', 'updated_by'];
const judgementColumns = ['judgement', 'reason', 'classification', ...written];
const linkColumns = ['theme_key', 'criterion_key', 'removed_at', 'removed_by', ...written];
const citationColumns = ['note', 'removed_at', ...written];
const answerColumns = [
  'theme_key',
  'criterion_key',
  'question',
  'reason',
  'publish',
  'revision',
  'answered_at',
  'answered_by',
  'withdrawn_at',
];

/** Adds whole rows from JSON, or changes these columns of those that are there. */
function upsertOf(table: string, key: string, columns: readonly string[]): string {
  const changes = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)
    on conflict on constraint ${key} do update set ${changes}`;
}
