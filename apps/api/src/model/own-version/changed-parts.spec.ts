import { describe, expect, it } from '@jest/globals';
import { emptyOwnDraft, scalePresets, type OwnDraft } from '@best-value/model';
import { changedParts } from './changed-parts.js';

const [scale] = scalePresets.map((preset) => preset.scale);
const draft: OwnDraft = { ...emptyOwnDraft('Ours'), scale: scale ?? null };

describe('what of a draft was changed', () => {
  it('is nothing when only the order of keys differs', () => {
    const other = { judgements: [], scale: draft.scale, criteria: [], title: 'Ours' };
    expect(changedParts(draft, other)).toBeNull();
  });

  it('is the title, or the words that the other side lacks', () => {
    expect(changedParts(draft, { ...draft, title: 'Mine' })).toEqual({
      before: { title: 'Ours' },
      after: { title: 'Mine' },
    });
    const words = (scale ?? []).map((one, n) => (n === 1 ? { ...one, word: 'Green' } : one));
    expect(changedParts(draft, { ...draft, scale: words })).toEqual({
      before: { scale: [scale?.[1]] },
      after: { scale: [expect.objectContaining({ word: 'Green' })] },
    });
    expect(changedParts(draft, { ...draft, scale: null })).toEqual({ before: { scale }, after: { scale: null } });
  });

  it('is the whole list when its order alone was changed', () => {
    const turned = (scale ?? []).toReversed();
    expect(changedParts(draft, { ...draft, scale: turned })).toEqual({ before: { scale }, after: { scale: turned } });
  });
});
