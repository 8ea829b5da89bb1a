import { rounded } from '../../lab/figures.mjs';
import { importBuilt } from '../../lab/project.mjs';

/**
 * Walks a council's audit trail as `npm run audit:verify` does.
 * @param {import('pg').Client} client
 * @param {{ councilId: string }} council
 * @returns {Promise<{ entries: number, problems: number, first: { number: number, message: string } | null }>}
 */
export async function walkTrail(client, { councilId }) {
  const { ChainCheck } = await importBuilt('audit-trail/chain-check.js');
  const { chainStep, headStatement } = await importBuilt('audit-trail/chain.store.js');
  const { walkChain } = await importBuilt('audit-trail/walk-chain.js');
  const read = async (after) => {
    const { rows } = await client.query(chainStep(councilId, after));
    const heads = await client.query(headStatement(councilId));
    return { rows, head: heads.rows[0] };
  };
  return walkChain(read, new ChainCheck());
}

/** @param {{ entries: number, problems: number, first: { message: string } | null }} trail @returns {import('../proofs.mjs').Claim} */
export function isWhole({ entries, problems, first }) {
  const found = problems === 0 ? 'nothing that does not fit' : `${rounded(problems)} do not fit: ${first?.message}`;
  return {
    claim: 'The chain of the audit trail is whole',
    found: `${rounded(entries)} entries, ${found}`,
    holds: entries > 0 && problems === 0,
  };
}
