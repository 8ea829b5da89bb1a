import { describe, expect, it } from '@jest/globals';
import { contentHash } from '../content-hash.js';
import { plantCanaries, withoutPlaces } from '../testing/canaries.js';
import { CONFIDENTIAL, exempt, INTERNAL, madeUpAssessment, PUBLIC } from '../testing/made-up-council.js';
import { buildAppendix } from './build-appendix.js';
import type { AppendixSource } from './source.js';

const base = madeUpAssessment();
const closed = [INTERNAL, exempt(3, 'The price is still being negotiated, zqinterest.'), CONFIDENTIAL];

describe('what is not public', () => {
  it.each(closed)('leaves no trace when $level', (classification) => {
    const planted = plantCanaries(base, classification);
    const json = JSON.stringify(buildAppendix(planted.source, 'public'));
    expect([...planted.words, ...planted.dates, 'zqinterest', 'c0ffee'].filter((word) => json.includes(word))).toEqual(
      [],
    );
  });

  it.each(closed)('changes nothing at all when $level: no count, number or gap differs', (classification) => {
    const planted = buildAppendix(plantCanaries(base, classification).source, 'public');
    expect(planted).toEqual(buildAppendix(withoutPlaces(base), 'public'));
  });

  it('is found in full when it is public, so that the search is known to see it', () => {
    const planted = plantCanaries(base, PUBLIC);
    const json = JSON.stringify(buildAppendix(planted.source, 'public'));
    expect([...planted.words, ...planted.dates].filter((word) => !json.includes(word))).toEqual([]);
    expect(planted.words.length).toBeGreaterThan(40);
  });
});

describe('the appendix', () => {
  const document = buildAppendix(base, 'public');

  it('numbers evidence and follow-on actions from 1 without a gap', () => {
    const upTo = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
    expect(document.evidence.items.map((item) => item.reference)).toEqual(upTo('E', 40));
    expect(document.followOnActions.items.map((item) => item.reference)).toEqual(upTo('A', 20));
  });

  it('numbers evidence in the order in which a reader meets it', () => {
    const met = document.themes.flatMap((theme) => theme.evidenceReferences);
    const first = [...new Set(met)].map((reference) => Number(reference.slice(1)));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('says where each item of evidence is used, and says the same as the places that use it', () => {
    for (const item of document.evidence.items) {
      for (const use of item.usedBy.filter((reference) => /^[CI]/u.test(reference))) {
        const entries = document.themes.flatMap((theme) => [...theme.characteristics, ...theme.indicators]);
        const entry = entries.find(({ reference }) => reference === use);
        expect(entry?.evidence.map(({ reference }) => reference)).toContain(item.reference);
      }
    }
  });

  it('holds every criterion of the model with its judgement', () => {
    const criteria = document.themes.flatMap((theme) => [...theme.characteristics, ...theme.indicators]);
    const inModel = base.model.themes.flatMap((theme) => [...theme.characteristics, ...theme.indicators]);
    expect(criteria.map(({ key }) => key)).toEqual(inModel.map(({ key }) => key));
    expect(criteria.filter(({ judgement }) => judgement.tone === 'undecided')).toEqual([]);
  });

  it('counts the scores in a sentence', () => {
    expect(document.summary.section.introduction[0]?.text).toBe(
      'The council scores itself Good in four themes, Fair in two themes and Poor in one theme.',
    );
  });

  it('tells the heat map in words', () => {
    expect(document.summary.alternative).toContain(`${base.model.themes[0]?.title}: Good. Characteristics: `);
  });

  it('counts judgements with the word first, as "1 some signs" is no English', () => {
    for (const row of document.summary.rows) {
      expect(row.indicatorsInWords).toMatch(/^[A-Z][a-z ]+ \d+(, [a-z ]+ \d+)*$/u);
    }
  });

  it('says how the follow-on actions stand, and names origins in words', () => {
    const { section, items } = document.followOnActions;
    expect(section.introduction[0]?.text).toMatch(
      /^This plan lists 20 follow-on actions, by theme and then by due date\. Four are complete, four are on track, .+ and four are cancelled\. \S+ (is|are) overdue\.$/u,
    );
    expect(items.filter(({ origin }) => origin.includes('-'))).toEqual([]);
    const [first] = base.followOnActions;
    const audited = buildAppendix(
      { ...base, followOnActions: first ? [{ ...first, origin: 'peer-challenge' }] : [] },
      'public',
    );
    expect(audited.followOnActions.items.map(({ origin }) => origin)).toEqual(['peer challenge']);
  });

  it('numbers paragraphs through a section', () => {
    const theme = document.themes[0];
    const numbers = [theme?.section.introduction, theme?.scoreReason, theme?.narrative].flatMap(
      (paragraphs) => paragraphs?.map(({ number }) => number) ?? [],
    );
    expect(numbers).toEqual(numbers.map((_, n) => `3.${n + 1}`));
    expect(numbers.length).toBeGreaterThan(3);
  });

  it('derives overdue from the day the content stands for', () => {
    const overdue = document.followOnActions.items.filter((action) => action.overdue);
    expect(overdue.length).toBeGreaterThan(0);
    for (const action of overdue) {
      expect(action.dueOn && action.dueOn < base.asAt).toBe(true);
      expect(['complete', 'cancelled']).not.toContain(action.status);
    }
    const later = buildAppendix({ ...base, asAt: '2030-01-01' }, 'public');
    expect(later.followOnActions.items.filter((action) => action.overdue)).toHaveLength(12);
  });

  it('says what is not yet scored or judged', () => {
    const started: AppendixSource = { ...base, state: 'drafting', finalOn: null, themes: [] };
    const draft = buildAppendix(started, 'public');
    expect(draft.draft).toBe(true);
    expect(draft.summary.section.introduction[0]?.text).toBe('Seven themes are not yet scored.');
    expect(draft.themes[0]?.score.word).toBe('Not yet scored');
    expect(draft.themes[0]?.characteristics[0]?.judgement.word).toBe('Not yet judged');
  });

  it('refuses a score that the model does not have', () => {
    const themes = base.themes.map((theme) => ({ ...theme, score: 'splendid' }));
    expect(() => buildAppendix({ ...base, themes }, 'public')).toThrow('has no score "splendid"');
  });

  it('takes text with half of a surrogate pair', () => {
    const odd = buildAppendix({ ...base, lead: 'Head \ud83d of Policy' }, 'public');
    expect(odd.lead).toBe('Head \ufffd of Policy');
    expect(contentHash(odd)).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('the content hash', () => {
  it('is the same for the same content and another for any other', () => {
    const hash = contentHash(buildAppendix(base, 'public'));
    expect(contentHash(buildAppendix(structuredClone(base), 'public'))).toBe(hash);
    expect(contentHash(buildAppendix({ ...base, lead: 'Chief Executive' }, 'public'))).not.toBe(hash);
  });
});
