import { Client } from 'pg';
import { ownerRole, schema } from './roles.js';

/** Tables that are only added to: their fence lets nobody delete, and is taken down for it. Those that refer to others first. */
const appendOnly = [
  'sealed_document',
  'seal',
  'revised_edition',
  'signature',
  'approval',
  'consistency_note',
  'link_answer',
  'link_check',
  'assessment_move',
  'model_crosswalk',
  'council_model',
];

/** The other tables of a council, those that refer to others first. */
const tables = [
  'notification_digest',
  'notification_choice',
  'notification',
  'comment_mention',
  'comment',
  'comment_thread',
  'model_draft',
  'report_pack',
  'report_template',
  'covering_field',
  'covering_report',
  'coded_list',
  'report_form',
  'meeting',
  'seal_register',
  'members_page',
  'theme_review_sample',
  'theme_review',
  'carried_item',
  'carry_forward',
  'follow_on_action_evidence',
  'follow_on_action_note',
  'follow_on_action_criterion',
  'follow_on_action',
  'evidence_link',
  'evidence',
  'stored_file',
  'citation',
  'challenge_answer',
  'movement_reason',
  'judgement',
  'assessment_theme',
  'assessment',
  'audit_entry',
  'audit_head',
  'invitation',
  'statutory_post',
  'membership',
];

/**
 * Takes away a demo council whose making was cut short, so that it can be made again from the start. Only the demo is ever
 * deleted, only by the owner of the tables: the service itself cannot.
 */
export async function removeCouncil(ownerUrl: string, slug: string): Promise<void> {
  await asOwnerIn(ownerUrl, slug, async (owner, id) => {
    for (const table of appendOnly) {
      await owner.query(`alter table ${table} no force row level security`);
      await owner.query(`delete from ${table} where council_id = $1`, [id]);
      await owner.query(`alter table ${table} force row level security`);
    }
    for (const table of tables) await owner.query(`delete from ${table} where council_id = $1`, [id]);
    await owner.query('delete from council where id = $1', [id]);
  });
}

/** Whether a council's library holds at least so many items. */
export async function councilHasEvidence(ownerUrl: string, slug: string, count: number): Promise<boolean> {
  let has = false;
  await asOwnerIn(ownerUrl, slug, async (owner, id) => {
    const { rowCount } = await owner.query('select 1 from evidence where council_id = $1 limit $2', [id, count]);
    has = rowCount === count;
  });
  return has;
}

/** One transaction of the tables' owner in a council; nothing when there is no such council. The fence holds the owner too. */
async function asOwnerIn(
  ownerUrl: string,
  slug: string,
  run: (owner: Client, councilId: string) => Promise<void>,
): Promise<void> {
  const owner = new Client({
    connectionString: ownerUrl,
    options: `-c role=${ownerRole} -c search_path=${schema}`,
    query_timeout: 60_000,
  });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>('select id from council where slug = $1', [slug]);
    const id = rows[0]?.id;
    if (id === undefined) return;
    await owner.query('begin');
    await owner.query(`set local app.council_id = '${id}'`);
    await run(owner, id);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
}
