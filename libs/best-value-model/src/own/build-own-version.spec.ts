import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../../specs/a-model.js';
import { aDraft, built, ownId } from '../../specs/own-drafts.js';
import { answersFor } from '../../specs/answers.js';
import { criteriaOf, themeOf } from '../criteria.js';
import { publishedModels } from '../published.js';
import { modelHash } from '../model-hash.js';
import type { SuggestionStep } from '../model.js';
import { suggest } from '../suggest/suggest.js';
import { buildOwnVersion } from './build-own-version.js';
import { crosswalkToOwn } from './crosswalk-to-own.js';
import { wordOfSamePlace } from './own-scale.js';
import { emptyOwnDraft, scalePresets } from './presets.js';
import { ruleInWords } from './rule-in-words.js';

const base = aModel();
const criterion = (text: string, kind: 'characteristic' | 'indicator' = 'characteristic') => ({
  theme: 'culture',
  kind,
  text,
});

describe('a version of a council’s own', () => {
  it('is the base with the council’s criteria after those of the base', () => {
    const model = built(
      base,
      aDraft((draft) =>
        draft.criteria.push(criterion('Staff are not heard.', 'indicator'), criterion(' Parishes\n are  told. ')),
      ),
    );
    expect(model).toMatchObject({ id: ownId, basedOn: base.id, published: '2026-11-28', title: 'Our own version' });
    const [was, is] = [themeOf(base, 'culture'), themeOf(model, 'culture')];
    expect(is.characteristics.slice(0, was.characteristics.length)).toEqual(was.characteristics);
    expect(is.characteristics.slice(was.characteristics.length)).toEqual([
      expect.objectContaining({
        key: 'culture/parish-councils-are-asked-before-services-change',
        basis: 'own',
        sources: [],
      }),
      expect.objectContaining({ key: 'culture/parishes-are-told', text: 'Parishes are told.' }),
    ]);
    expect(is.indicators.at(-1)).toMatchObject({ key: 'culture/staff-are-not-heard', kind: 'indicator' });
    expect(model.themes.filter(({ key }) => key !== 'culture')).toEqual(
      base.themes.filter(({ key }) => key !== 'culture'),
    );
  });

  it('gives keys that no other criterion has, whatever the alphabet', () => {
    const texts = [
      'Ŵyl a’r dysgu.',
      'Wyl, ar dysgu!',
      'wyl ar dysgu: etc',
      'المجلس يستمع.',
      'المجلس يتعلم.',
      `${'Long'.repeat(30)} one.`,
    ];
    const keys = built(
      base,
      aDraft((draft) => (draft.criteria = texts.map((text) => criterion(text)))),
    )
      .themes.flatMap(criteriaOf)
      .filter(({ basis }) => basis === 'own')
      .map(({ key }) => key);
    expect(keys).toEqual([
      'culture/wyl-ar-dysgu',
      'culture/wyl-ar-dysgu-2',
      'culture/wyl-ar-dysgu-etc',
      'culture/own',
      'culture/own-2',
      `culture/${'long'.repeat(15)}`,
    ]);
    expect(
      built(
        base,
        aDraft(
          (draft) =>
            (draft.criteria = ['One, two.', 'One! – Two…', 'ONE (two)?'].map((text, n) =>
              criterion(`${text} ${'é'.repeat(n)}`),
            )),
        ),
      )
        .themes.flatMap(criteriaOf)
        .filter(({ basis }) => basis === 'own')
        .map(({ key }) => key),
    ).toHaveLength(3);
  });

  it('expresses each scale that is offered', () => {
    for (const { name, scale } of scalePresets) {
      const model = built(base, { ...emptyOwnDraft(name), scale });
      expect(model.scale.map(({ word, rank }) => [word, rank])).toEqual(
        scale.map(({ word }, n) => [word, scale.length - n]),
      );
      const [best, middle, worst] = ['good', 'fair', 'poor'].map((key) =>
        wordOfSamePlace(base.scale, key, model.scale),
      );
      expect(model.suggestion.steps.map(({ score }) => score)).toEqual([worst, best, middle]);
    }
  });

  it('suggests the best word of the same place, or the one that the council chose', () => {
    const theme = themeOf(base, 'culture');
    const suggested = (
      model = built(
        base,
        aDraft((draft) => (draft.criteria = [])),
      ),
    ) => suggest(model, 'culture', answersFor(model, theme, { [theme.characteristics[0].key]: { meaning: 'mixed' } }));
    expect(suggested()).toMatchObject({ score: 'yellow', because: expect.stringMatching(/^Yellow, because/) });
    const chosen = aDraft((draft) => {
      draft.criteria = [];
      draft.scale?.[3]?.suggestedBy.push('something-to-improve');
    });
    expect(suggested(built(base, chosen))).toMatchObject({ score: 'amber' });
  });

  it('suggests the best word below when its scale leaves a place out', () => {
    const two = aDraft((draft) => (draft.scale = [draft.scale?.[0], draft.scale?.[4]].flatMap((one) => one ?? [])));
    expect(built(base, two).suggestion.steps.map(({ score }) => score)).toEqual(['red', 'dark-green', 'red']);
    expect(wordOfSamePlace(base.scale, 'good', [])).toBe('good');
  });

  it('says its rule in its own words', () => {
    expect(built(base, aDraft()).suggestion.summary).toBe(
      'Red when an indicator is present with nothing that counters it, or when half or more of the characteristics that apply are not met. Otherwise Dark green when every characteristic that applies is met and no indicator that applies shows some signs or is present. Otherwise Yellow when a characteristic is partly met or is not met, or when an indicator shows some signs or is present. There is no suggestion until every criterion is judged, and the score is always the council’s own decision.',
    );
    expect(
      built(
        base,
        aDraft((draft) => (draft.scale = null)),
      ).suggestion,
    ).toEqual(base.suggestion);
  });

  it('says a rule that counts and shares in another way', () => {
    const steps: SuggestionStep[] = [
      {
        key: 'counts',
        score: 'poor',
        match: 'any',
        conditions: [
          { kind: 'indicator', meanings: ['unfavourable'], uncountered: true, test: 'at-least', count: 2 },
          { kind: 'characteristic', meanings: ['mixed'], uncountered: false, test: 'share-at-least', share: 0.3 },
        ],
      },
    ];
    expect(ruleInWords(aModelWith(({ suggestion }) => (suggestion.steps = steps)))).toMatch(
      /^Poor when 2 or more indicators are present with nothing that counters them, or when 30 % or more of the characteristics that apply are partly met\. There/,
    );
  });

  it('calls judgements otherwise, and means the same by them', () => {
    const [met] = base.judgements.characteristic;
    const judgements = [
      { kind: 'characteristic' as const, key: met.key, word: ' In  place', one: 'is in place', many: 'are in place' },
    ];
    const model = built(base, { ...emptyOwnDraft('Ours'), judgements });
    expect(model.judgements.characteristic[0]).toEqual({
      ...met,
      word: 'In place',
      said: { one: 'is in place', many: 'are in place' },
    });
    expect(model.judgements.characteristic.slice(1)).toEqual(base.judgements.characteristic.slice(1));
    expect(model.judgements.indicator).toEqual(base.judgements.indicator);
    expect(model.suggestion.summary).toContain('every characteristic that applies is in place');
    expect(model.wording).toBe(
      `Some of the words of judgements are Marlbrook Council’s own. The rest: ${base.wording}`,
    );
  });

  it.each([
    [0, true, 'The words of the scale are'],
    [1, true, '1 criterion and the words of the scale are'],
    [1, false, '1 criterion is'],
    [2, false, '2 criteria are'],
  ])('says whose words it is in: %i criteria, scale %p', (count, scale, beginning) => {
    const draft = aDraft((one) => {
      one.criteria = ['Trees grow.', 'Rivers run.'].slice(0, count).map((text) => criterion(text));
      if (!scale) one.scale = null;
    });
    expect(built(base, draft).wording).toBe(`${beginning} Marlbrook Council’s own. The rest: ${base.wording}`);
  });

  it('keeps what an imported base was made from, its sources and its attribution in full', () => {
    const imported = aModelWith((model) => {
      model.wording = 'Public sector information under a licence. The rest: of this page';
      model.imported = { title: 'A page', address: '', published: '2024-05-08', sha256: 'a'.repeat(64) };
    });
    const model = built(imported, aDraft());
    expect(model.imported).toEqual(imported.imported);
    expect(model.wording.endsWith(`The rest: ${imported.wording}`)).toBe(true);
    const again = built(
      model,
      aDraft((draft) => (draft.criteria = [criterion('Rivers run.')])),
      '2026-12-own-0a1b2c3d4e5f',
    );
    expect(again.wording).toBe(
      `2 criteria and the words of the scale are Marlbrook Council’s own. The rest: ${imported.wording}`,
    );
    expect(again.basedOn).toBe(model.id);
  });

  it('is not made of a draft with problems', () => {
    const { model, problems } = buildOwnVersion(base, emptyOwnDraft(''), {
      id: ownId,
      published: '2026-11-28',
      council: 'Marlbrook Council',
    });
    expect([model, problems.length]).toEqual([null, 2]);
  });

  it('leaves its base and the shipped versions as they are', () => {
    const hashes = publishedModels.map(modelHash);
    built(publishedModels[0], aDraft());
    expect(publishedModels.map(modelHash)).toEqual(hashes);
  });
});

describe('the crosswalk to a version of a council’s own', () => {
  it('calls new what the council added, and leaves everything else unchanged', () => {
    const model = built(base, aDraft());
    expect(crosswalkToOwn(base, model)).toEqual({
      from: base.id,
      to: model.id,
      relations: [
        {
          relation: 'new',
          from: [],
          to: ['culture/parish-councils-are-asked-before-services-change'],
          why: expect.any(String),
        },
      ],
    });
  });
});
