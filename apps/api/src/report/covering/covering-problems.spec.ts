import { describe, expect, it } from '@jest/globals';
import { cabinetForm } from '../forms/cabinet.js';
import { fullCouncilForm } from '../forms/full-council.js';
import { answer, exemptAnswer, filledIn, madeUpFacts } from '../testing/made-up-covering.js';
import type { FieldAnswer } from './answers.js';
import { coveringProblems } from './covering-problems.js';
import type { CoveringFacts } from './facts.js';
import type { ReportForm } from './form.js';

const facts = madeUpFacts();
const found = (form: ReportForm, changed: Record<string, FieldAnswer> = {}, told: CoveringFacts = facts) =>
  coveringProblems(form, new Map([...filledIn(form, facts), ...Object.entries(changed)]), told);
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code, field }) => `${code} ${field}`);

describe('what is wrong with a covering report', () => {
  it.each([fullCouncilForm, cabinetForm])('is nothing in a finished $key', (form) => {
    expect(found(form)).toEqual([]);
  });

  it('is every required field of a new one, in the order of the form, and no field that may stay empty', () => {
    const empty = coveringProblems(fullCouncilForm, new Map(), facts).map(({ code, field }) => `${code} ${field}`);
    expect(empty).toEqual([
      'empty asked-to',
      'empty authors',
      'empty summary',
      'empty contacts',
      'empty legal',
      'empty financial',
      'empty corporate-risk',
      'empty equalities',
      'empty human-rights',
      'empty health-and-safety',
      'empty consultees',
      'empty introduction',
      'empty results',
      'empty future-activities',
    ]);
  });

  it('names the meeting where it is not known', () => {
    const meeting = { title: ' ', body: 'TBC', day: null };
    expect(codes(fullCouncilForm, {}, { ...facts, meeting })).toEqual([
      'empty title',
      'placeholder report-to',
      'empty meeting-date',
    ]);
  });

  it.each<[string, string, FieldAnswer]>([
    ['legal', 'Click to select comment.', answer({ text: 'Fine. Click to select comment.' })],
    ['authors', 'TBC', answer({ text: 'Head of Policy\nTBC' })],
    ['finance', 'xx', answer({ rows: [['Revenue', '£xx']] })],
    ['contacts', 'tbc', answer({ contacts: [{ name: 'A', post: 'B', telephone: 'tbc', email: '' }] })],
    ['strategic-objectives', 'Lorem ipsum', answer({ items: [{ code: 'SO1', words: 'Lorem ipsum dolor' }] })],
    ['legal', 'TBC', { ...answer({ text: 'Fine.' }), clearedBy: 'TBC' }],
    ['background-papers', 'to be confirmed', answer({ text: 'A report, to be confirmed' })],
    ['corporate-risk', 'TBD', exemptAnswer({ items: [{ code: 'CR4', words: '' }], text: 'TBD' })],
  ])('is a placeholder in %s: %s', (key, words, given) => {
    const form = [cabinetForm, fullCouncilForm].find(({ fields }) =>
      fields.some((field) => field.key === key && (given.clearedBy === '' || field.cleared)),
    );
    expect(form && found(form, { [key]: given })).toEqual([
      { code: 'placeholder', field: key, message: expect.stringContaining(`“${words}”`), blocks: true },
    ]);
  });

  it('is a statutory officer who has said nothing, or said it of another text', () => {
    const [first, second, third] = facts.officers;
    if (!first?.said || !second?.said || !third) throw new Error('The made-up year has three officers.');
    const officers = [
      { ...first, said: { ...first.said, current: false } },
      { ...second, said: { ...second.said, comment: 'Click to select comment.' } },
      { ...third, said: null },
    ];
    expect(found(fullCouncilForm, {}, { ...facts, officers })).toEqual([
      {
        code: 'stale-comment',
        field: 'statutory-comments',
        message: expect.stringContaining('The head of paid service'),
        blocks: true,
      },
      {
        code: 'placeholder',
        field: 'statutory-comments',
        message: expect.stringContaining('chief finance officer'),
        blocks: true,
      },
      {
        code: 'no-comment',
        field: 'statutory-comments',
        message: expect.stringContaining('The monitoring officer'),
        blocks: true,
      },
    ]);
    expect(codes(cabinetForm, {}, { ...facts, officers })).toEqual([]);
  });

  it('is, without keeping it from a meeting, an offered text that the assessment has left behind', () => {
    const taken = answer({ text: 'What we found then, in our words.' }, { offered: 'What was offered then.' });
    expect(found(fullCouncilForm, { results: taken })).toEqual([
      { code: 'offer-changed', field: 'results', message: expect.stringContaining('has changed'), blocks: false },
    ]);
    expect(codes(fullCouncilForm, { results: { ...taken, offered: facts.offers.results } })).toEqual([]);
    expect(
      codes(fullCouncilForm, { results: { ...taken, value: { ...taken.value, text: facts.offers.results } } }),
    ).toEqual([]);
    expect(codes(fullCouncilForm, { results: { ...taken, offered: null } })).toEqual([]);
  });
});
