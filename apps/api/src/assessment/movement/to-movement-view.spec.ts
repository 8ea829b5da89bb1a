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

  it('says of a score that a reader shall not see yet why it is not there', () => {
    const [model] = publishedModels.slice(-1);
    if (!model) throw new Error('No model is shipped.');
    const reviewerId = 'b1d9b9a2-0000-4000-8000-000000000001';
    const drafting = row(model.id, 'good');
    const year = {
      ...drafting,
      blind_scoring: true,
      themes: drafting.themes.map((theme) => ({ ...theme, stage: 'theme-review' as const, reviewer_id: reviewerId })),
    };
    const cellFor = (personId: string | null) => {
      const { themes } = toMovementView([year], new Map([[model.id, model]]), [], { ...reader, personId });
      return themes.find(({ key }) => key === 'culture')?.cells[0];
    };
    expect(cellFor(reviewerId)).toMatchObject({ there: true, score: null, blind: true });
    expect(cellFor(null)).toMatchObject({ there: true, score: 'good', blind: false });
  });
});
