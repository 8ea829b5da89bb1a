import { describe, expect, it } from '@jest/globals';
import { buildOwnVersion, emptyOwnDraft, scalePresets } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import type { MovementRow } from './movement-rows.js';
import { toMovementView } from './to-movement-view.js';

const reader = { personId: null, permissions: new Set<never>() };

function row(modelId: string, score: string): MovementRow {
  const theme = { theme_key: 'culture', score, stage: 'drafting', reviewer_id: null, reviewer_scored: false } as const;
  return {
    ...{ id: 'one', year: '2026/27', state: 'drafting', model_id: modelId, edition: 1, blind_scoring: false },
    ...{ first_year: '2026/27', last_year: '2026/27', themes: [theme], judgements: {}, follow_on_actions: [] },
    ...{ evidence: [], reasons: [], sealed: null },
  };
}

describe('how scores moved, for a page to show', () => {
  it('brings the words of a scale with their places and colours, so that it is painted as everywhere else', () => {
    const scale = structuredClone(scalePresets[0]?.scale ?? []);
    const of = { id: '2026-11-own-0a1b2c3d4e5f', published: '2026-11-28', council: 'Marlbrook Borough Council' };
    const [base] = publishedModels.slice(-1);
    const { model } = buildOwnVersion(base, { ...emptyOwnDraft('Our colours'), scale }, of);
    if (model === null) throw new Error('The draft is whole.');
    const { years } = toMovementView([row(model.id, 'amber')], new Map([[model.id, model]]), [], reader);
    expect(years[0]?.scale).toEqual(model.scale);
    expect(years[0]?.scale.map(({ colour }) => colour)).toEqual([
      'dark-green',
      'light-green',
      'yellow',
      'amber',
      'red',
    ]);
    expect(years[0]?.scale.map(({ place }) => place)).toEqual([3, 3, 2, 2, 1]);
  });
});
