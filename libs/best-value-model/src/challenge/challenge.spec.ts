import { describe, expect, it } from '@jest/globals';
import { aChallenge, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';
import { criteriaOf } from '../criteria.js';
import type { ModelDocument } from '../model.js';
import { challenge } from './challenge.js';
import { challengeRules } from './finding.js';

const model = aModel();

describe('the challenge', () => {
  it('asks nothing where there is nothing to ask', () => {
    expect(challenge(model, aChallenge(model))).toEqual([]);
  });

  const everything: ChallengeChange = {
    themes: {
      culture: { narrative: 'TBC', reason: 'As ever.' },
      governance: { score: 'fair' },
      leadership: { score: 'poor' },
    },
    criteria: {
      'culture/shared-values': { judgement: 'met' },
      [criteriaOf(theme('culture')).at(-1)?.key ?? '']: { judgement: 'present' },
      'leadership/poor-example': { counters: 0 },
    },
    unlinked: ['item-use-of-resources', 'item-culture'],
    linked: [{ evidenceId: 'item-leadership', themeKey: 'culture', criterionKey: null }],
    evidence: { 'item-governance': { issuedOn: '2020-01-01' }, 'item-leadership': { reviewBy: '2020-01-01' } },
    followOnActions: [
      { owner: null, dueOn: null },
      { dueOn: '2020-01-01' },
      { standing: 'complete', evidenceIds: ['gone'] },
    ],
    lastYear: {
      year: '2025/26',
      themes: new Map([['culture', { narrative: '', reason: 'As ever.' }]]),
      criteria: new Map(),
    },
    otherTexts: [{ where: 'somewhere', name: 'the footnote', text: 'TBC' }],
  };

  it('has every rule, each key once, in the order of themes and rules', () => {
    const found = challenge(model, aChallenge(model, everything));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(challengeRules));
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    const keys = model.themes.map(({ key }) => key);
    const places = found.map(({ themeKey, rule }) => {
      const at = keys.indexOf(themeKey ?? '');
      return (at < 0 ? keys.length : at) * 100 + challengeRules.indexOf(rule);
    });
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('names no title of an item in a question that may be answered', () => {
    for (const { question, mayBeAnswered } of challenge(model, aChallenge(model, everything)))
      expect([mayBeAnswered, question]).not.toEqual([true, expect.stringContaining('item-')]);
  });

  it('has keys that fit into one part of an address', () => {
    for (const { key } of challenge(model, aChallenge(model, everything))) expect(key).toMatch(/^[a-z0-9.-]{1,300}$/);
  });

  it('takes milliseconds on 137 criteria and 400 items of evidence', () => {
    const large = aLargeModel(137);
    const criteria = large.themes.flatMap((one) => criteriaOf(one).map(({ key }) => ({ key, themeKey: one.key })));
    const record = aChallenge(large, {
      linked: Array.from({ length: 400 }, (_, at) => {
        const { key, themeKey } = criteria[at % criteria.length] ?? { key: '', themeKey: '' };
        return { evidenceId: `large-${at}`, themeKey, criterionKey: key };
      }),
      evidence: Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`large-${at}`, { issuedOn: '2020-01-01' }])),
      followOnActions: Array.from({ length: 100 }, (_, at) => ({ id: `action-${at}`, evidenceIds: [`large-${at}`] })),
      otherTexts: Array.from({ length: 2000 }, (_, at) => ({
        where: `evidence/large-${at}/title`,
        name: 'the title',
        text: 'A text of an ordinary length, such as people write into a title.',
      })),
      criteria: Object.fromEntries(criteria.map(({ key }) => [key, { counters: 0 }])),
    });
    challenge(large, record);
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      expect(challenge(large, record).length).toBeGreaterThan(400);
      return performance.now() - begun;
    });
    // The best of five, because another process may take the machine for one of them. It takes about 4 ms.
    expect(Math.min(...times)).toBeLessThan(40);
  });
});

function theme(key: string): ModelDocument['themes'][number] {
  const found = model.themes.find((one) => one.key === key);
  if (!found) throw new Error(`no theme ${key}`);
  return found;
}

/** A model with indicators added until it has so many criteria. */
function aLargeModel(count: number): ModelDocument {
  const large = aModel();
  const [first] = large.themes;
  const [indicator] = first?.indicators ?? [];
  if (!first || !indicator) throw new Error('no indicator to copy');
  const missing = count - large.themes.flatMap(criteriaOf).length;
  for (let at = 0; at < missing; at += 1) first.indicators.push({ ...indicator, key: `${indicator.key}-${at}` });
  return large;
}
