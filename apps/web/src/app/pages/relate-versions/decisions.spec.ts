import { type ModelDocument, proposeCrosswalk, validateCrosswalk } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { apart, decisionsOf, joined, kindOf, placedIn, relationsOf } from './decisions';

const [draft, final] = publishedModels as [ModelDocument, ModelDocument];
const [earlier, later] = [placedIn(draft), placedIn(final)];
const nothing = { from: draft.id, to: final.id, revision: 0, decidedAt: null, decidedBy: null, relations: [] };
const proposed = () => decisionsOf({ ...nothing, proposals: proposeCrosswalk(draft, final) });
const accepted = () => proposed().map((one) => ({ ...one, decided: true }));

describe('decisions about two versions', () => {
  it('are a crosswalk once every one is made, and none before', () => {
    expect(relationsOf(proposed(), earlier, later)).toBeNull();
    const relations = relationsOf(accepted(), earlier, later);
    expect(validateCrosswalk({ ...nothing, relations: relations ?? [] }, draft, final)).toEqual([]);
  });

  it('lose no criterion when one is joined elsewhere or taken apart', () => {
    const [first, second] = accepted();
    const [key] = second.to;
    const after = joined(accepted(), 0, 'to', key);
    expect(after[0].to).toEqual([...first.to, key]);
    expect(after[0].decided).toBe(false);
    const all = (side: 'from' | 'to', of = after) => of.flatMap((one) => one[side]).sort();
    expect(all('to')).toEqual([...later.keys()].sort());
    expect(kindOf(after[0], earlier, later)).toBe('split');
    const again = apart(after, 0, 'to', key);
    expect(all('to', again)).toEqual([...later.keys()].sort());
    expect(kindOf(again[1], earlier, later)).toBe('new');
    expect(relationsOf(again, earlier, later)).toBeNull();
  });
});
