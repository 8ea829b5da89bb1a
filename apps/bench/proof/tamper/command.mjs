import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { existsSync, readdirSync } from 'node:fs';
import { builtApi } from '../../lab/project.mjs';

/** What a superuser does for good, one thing at a time. `$1` is the council, `$2` the last entry. */
const tamperings = {
  'an entry edited': [
    `update audit_entry set person_name = person_name || '.' where council_id = $1 and number = $2 - 3`,
  ],
  'an entry deleted': ['delete from audit_entry where council_id = $1 and number = $2 - 3'],
  'two entries swapped': [
    'update audit_entry set number = -1 where council_id = $1 and number = $2 - 4',
    'update audit_entry set number = $2 - 4 where council_id = $1 and number = $2 - 2',
    'update audit_entry set number = $2 - 2 where council_id = $1 and number = -1',
  ],
  'the end cut off, and the head set back': [
    'delete from audit_entry where council_id = $1 and number = $2',
    `update audit_head set number = $2 - 1, hash = (select hash from audit_entry where council_id = $1 and number = $2 - 1) where council_id = $1`,
  ],
};

/**
 * Has `npm run audit:verify` look at a trail: as it is, after each tampering, and, after the cut, without the anchors.
 * @param {string} folder of a running service
 * @param {import('pg').Client} client the superuser
 * @param {{ councilId: string }} council
 * @returns {Promise<{ whole: Verdict, tampered: (Verdict & { what: string })[], unanchored: Verdict }>}
 * @typedef {{ code: number, said: string }} Verdict
 */
export async function verifyByCommand(folder, client, { councilId }) {
  await anchorIsWritten(folder);
  await client.query('create temporary table kept_entry as table audit_entry');
  await client.query('create temporary table kept_head as table audit_head');
  const { rows } = await client.query('select number from audit_head where council_id = $1', [councilId]);
  const whole = await auditVerify(folder);
  const tampered = [];
  for (const [what, statements] of Object.entries(tamperings)) {
    await client.query('delete from audit_entry');
    await client.query('insert into audit_entry select * from kept_entry');
    await client.query(
      'update audit_head h set number = k.number, hash = k.hash from kept_head k where k.council_id = h.council_id',
    );
    for (const text of statements) {
      const values = text.includes('$2') ? [councilId, Number(rows[0].number)] : [councilId];
      await client.query(text.replaceAll('$2', '$2::bigint'), values);
    }
    tampered.push({ what, ...(await auditVerify(folder)) });
  }
  await rm(path.join(folder, 'anchors'), { recursive: true });
  return { whole, tampered, unanchored: await auditVerify(folder) };
}

/** The service writes the day's anchor on its own when it has started. */
async function anchorIsWritten(folder) {
  const anchors = path.join(folder, 'anchors');
  const deadline = performance.now() + 60_000;
  const written = () =>
    existsSync(anchors) && readdirSync(anchors, { recursive: true }).some((name) => name.endsWith('.json'));
  while (!written()) {
    if (performance.now() > deadline) throw new Error('The service wrote no anchor within a minute.');
    await wait(50);
  }
}

function auditVerify(folder) {
  const env = { ...process.env, DATA_DIR: folder, MODE: 'production', DATABASE_URL: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [builtApi('cli/audit-verify.js')], { env, timeout: 120_000 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? 1), said: `${stdout}${stderr}`.trim() }),
    );
  });
}
