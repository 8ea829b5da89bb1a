import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What a sealed edition is, and what none of it is: half of it is neither. */
const ALL = { seals: 1, documents: 2, registered: 1, entries: 1, files: 1, state: 'sealed' };
const NOTHING = { seals: 0, documents: 0, registered: 0, entries: 0, files: 0, state: 'statutory-sign-off' };

/**
 * What stands in the database of an edition that was being sealed, and in the folder of files.
 * @param {import('pg').Client} client
 * @param {import('../council/working-council.mjs').WorkingCopy} council
 * @param {number} edition
 */
export async function lookAtEdition(client, council, edition) {
  const { councilId, assessmentId } = council;
  const { rows } = await client.query(
    `select id, seal from seal where council_id = $1 and assessment_id = $2 and edition = $3`,
    [councilId, assessmentId, edition],
  );
  const ids = rows.map(({ id }) => id);
  const [counted] = (
    await client.query(
      `select (select count(*)::int from sealed_document where council_id = $1 and seal_id = any($2)) as documents,
         (select count(*)::int from seal_register where council_id = $1 and edition = $4) as registered,
         (select count(*)::int from audit_entry where council_id = $1 and act = 'seal' and (after->>'edition')::int = $4) as entries,
         (select state from assessment where council_id = $1 and id = $3) as state`,
      [councilId, ids, assessmentId, edition],
    )
  ).rows;
  const kept = keptFiles(council);
  return { seals: rows.length, ...counted, files: ids.filter((id) => kept.includes(id)).length };
}

/** @returns {'sealed' | 'not sealed' | 'half'} */
export function howFar(found) {
  const is = (wanted) => Object.keys(wanted).every((key) => wanted[key] === found[key]);
  if (is(ALL)) return 'sealed';
  return is(NOTHING) ? 'not sealed' : 'half';
}

/** Names of the council's files. @param {{ folder: string, councilId: string }} council @returns {string[]} */
export const keptFiles = ({ folder, councilId }) => namesIn(path.join(folder, 'files/kept', councilId));

/** Files that are kept or on their way. */
export const allFiles = (council) => [...keptFiles(council), ...namesIn(path.join(council.folder, 'files/incoming'))];

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
