import type { Caller } from '../work/caller.js';
import type { Works } from '../work/works.js';
import type { Anchor } from './anchor/anchor.js';
import { ChainCheck } from './chain-check.js';
import { chainStep, headStatement, type ChainRow, type HeadRow } from './chain.store.js';
import { walkChain, type Walk } from './walk-chain.js';

/**
 * Walks a council's trail as the service may read it.
 * @param anchors of this council's slug; one of another council's id does not fit
 * @param onStep told how many entries have been checked
 */
export async function verifyTrail(
  works: Works,
  council: Caller,
  anchors: readonly Anchor[],
  onStep?: (entries: number) => void,
): Promise<Walk> {
  const { councilId } = council;
  const read = async (after: string | null) => {
    const [rows, heads] = await works.read<[ChainRow, HeadRow]>(council, [
      chainStep(councilId, after),
      headStatement(councilId),
    ]);
    return { rows, head: heads[0] };
  };
  return walkChain(read, new ChainCheck(anchors), onStep);
}
