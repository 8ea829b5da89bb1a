import { importBuilt } from '../../lab/project.mjs';

/**
 * Walks the council's audit trail with the service's own verifier.
 * @param {import('pg').Client} client
 * @param {{ councilId: string }} council
 * @returns {Promise<{ entries: number, problems: string[] }>}
 */
export async function walkTrail(client, { councilId }) {
  const { chainText, toChainedEntry } = await importBuilt('audit-trail/chain.store.js');
  const { verifyChain } = await importBuilt('audit-trail/verify-chain.js');
  const entries = (await client.query(chainText, [councilId])).rows.map(toChainedEntry);
  const { rows } = await client.query('select number, hash from audit_head where council_id = $1', [councilId]);
  const problems = verifyChain(entries, { number: Number(rows[0].number), hash: rows[0].hash });
  return { entries: entries.length, problems: problems.map(({ message }) => message) };
}
