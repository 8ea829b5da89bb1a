import { describe, expect, it } from '@jest/globals';
import { isAnswer, mayAnswer, mayBeAnswered, mayChangeWhatIsPublished } from './answer-question.rules.js';

const judge = { permissions: new Set(['assessment:judge']) };
const reader = { permissions: new Set(['assessment:read']) };
const codes = (answer: ReturnType<typeof mayAnswer>): string[] =>
  answer.allowed ? [] : answer.because.map(({ code }) => code);

describe('who may answer the questions of a year', () => {
  it.each(['drafting', 'moderation', 'leadership-review', 'statutory-sign-off'] as const)(
    'those who judge, while %s',
    (state) => {
      expect(mayAnswer({ state, year: '2026/27' }, judge)).toEqual({ allowed: true });
    },
  );

  it('nobody when it is sealed', () => {
    expect(codes(mayAnswer({ state: 'sealed', year: '2026/27' }, judge))).toEqual(['locked']);
  });

  it('is told all reasons at once', () => {
    expect(codes(mayAnswer({ state: 'sealed', year: '2026/27' }, reader))).toEqual(['not-yours', 'locked']);
  });
});

describe('what is published', () => {
  it('is changed while the text is drafted, and not afterwards', () => {
    expect(mayChangeWhatIsPublished({ state: 'drafting', year: '2026/27' })).toEqual({ allowed: true });
    for (const state of ['moderation', 'leadership-review', 'statutory-sign-off', 'sealed'] as const)
      expect(codes(mayChangeWhatIsPublished({ state, year: '2026/27' }))).toEqual(['text-locked']);
  });
});

describe('which question may be answered', () => {
  it('is one that is asked and that a change is not the only way out of', () => {
    expect(mayBeAnswered({ mayBeAnswered: true })).toEqual({ allowed: true });
    expect(codes(mayBeAnswered({ mayBeAnswered: false }))).toEqual(['needs-a-change']);
    expect(codes(mayBeAnswered(undefined))).toEqual(['no-longer-asked']);
  });
});

describe('an answer', () => {
  it.each(['We looked.', '答', 'ŵ', '7'])('says something: %s', (reason) => {
    expect(isAnswer(reason)).toEqual({ allowed: true });
  });

  it.each(['', ' \n', '...', '—', '🙂'])('is not %j', (reason) => {
    expect(codes(isAnswer(reason))).toEqual(['reason-empty']);
  });

  it.each(['TBC', 'Answer to be confirmed', 'xx'])('is no placeholder such as %s', (reason) => {
    expect(codes(isAnswer(reason))).toEqual(['placeholder']);
  });
});
