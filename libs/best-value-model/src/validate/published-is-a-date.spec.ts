import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { publishedIsADate } from './published-is-a-date.js';

function problemsOf(published: string, id = `${published.slice(0, 7)}-anything`) {
  return publishedIsADate.check(aModelWith((model) => Object.assign(model, { published, id })));
}

describe('published-is-a-date', () => {
  it.each(['2024-00-01', '2024-13-01', '2024-05-00', '2024-05-32', '2024-04-31', '2023-02-29', '1900-02-29'])(
    'reports %s',
    (published) => {
      expect(problemsOf(published)).toEqual([expect.objectContaining({ expected: 'a date that exists' })]);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2023-02-28', '2026-12-31'])('takes %s', (published) => {
    expect(problemsOf(published)).toEqual([]);
  });

  it('reports a date outside the month of the id', () => {
    expect(problemsOf('2024-05-08', '2024-06-statutory')).toEqual([
      expect.objectContaining({ path: '/published', expected: 'a date in the month of the id "2024-06-statutory"' }),
    ]);
  });
});
