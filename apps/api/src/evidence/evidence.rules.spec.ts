import { describe, expect, it } from '@jest/globals';
import { type ItemToCheck, mayBeItem } from './evidence.rules.js';

const statement: ItemToCheck = {
  kind: 'statement',
  title: 'What the team says',
  periodFrom: null,
  periodTo: null,
  grade: null,
  gradeWords: null,
  address: null,
  statement: 'It works.',
  metric: null,
  fileId: null,
};

describe('an item of evidence', () => {
  it('may be one that fits its kind', () => expect(mayBeItem(statement)).toEqual({ allowed: true }));

  it.each<[string, Partial<ItemToCheck>, string[]]>([
    ['no title', { title: ' \n' }, ['title']],
    ['an empty statement', { statement: ' ' }, ['statement']],
    ['a document without its file', { kind: 'document', statement: null }, ['fileId']],
    ['a link without its address', { kind: 'link', statement: null }, ['address']],
    ['a metric without its figure', { kind: 'metric', statement: null }, ['metric']],
    [
      'what belongs to another kind',
      { address: 'https://a.example', metric: { name: 'a', value: '1', unit: '', comparator: '' } },
      ['address', 'metric'],
    ],
    ['a period that ends before it starts', { periodFrom: '2026-04-02', periodTo: '2026-04-01' }, ['periodTo']],
    ['another grade without its words', { grade: 'other' }, ['gradeWords']],
    ['words of no grade', { gradeWords: 'Fair' }, ['grade']],
    [
      'several things at once',
      { title: '', kind: 'link', periodFrom: '2026-04-02', periodTo: '2026-04-01' },
      ['title', 'address', 'statement', 'periodTo'],
    ],
  ])('may not have %s', (_what, change, fields) => {
    const answer = mayBeItem({ ...statement, ...change });
    expect(answer.allowed ? [] : answer.because.map((reason) => reason.field)).toEqual(fields);
  });

  it('may cover a single day', () =>
    expect(mayBeItem({ ...statement, periodFrom: '2026-04-01', periodTo: '2026-04-01' }).allowed).toBe(true));
});
