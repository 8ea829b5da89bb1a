import { describe, expect, it } from '@jest/globals';
import { narrowingInWords, reversedDays } from './narrowing';

const names: Record<string, string> = { p1: 'Finance Manager', a1: '2026/27' };
const said = (asked: Record<string, string>): string => narrowingInWords(asked, (id) => names[id]);

describe('what the history is narrowed to', () => {
  it.each([
    [{}, ''],
    [{ person: '', object: 'theme:x', before: '7' }, ''],
    [{ person: 'p1' }, ' by Finance Manager'],
    [{ person: 'operator' }, ' by the operator of the service'],
    [{ person: 'p9' }, ' by one person'],
    [{ assessment: 'a1', from: '2026-05-01' }, ' about 2026/27, from 1 May 2026'],
    [{ person: 'p1', from: '2026-05-01', to: '2026-05-03' }, ' by Finance Manager, from 1 May 2026 to 3 May 2026'],
    [{ from: '2026-05-03', to: '2026-05-03' }, ' on 3 May 2026'],
    [{ to: '2026-05-03' }, ' to 3 May 2026'],
  ])('%j', (asked, words) => expect(said(asked as Record<string, string>)).toBe(words));

  it('cannot be days in the wrong order', () => {
    expect(reversedDays({ from: '2026-05-04', to: '2026-05-03' })).toEqual({ from: expect.any(String) });
    expect(reversedDays({ from: '2026-05-03', to: '2026-05-03' })).toEqual({});
    expect(reversedDays({ from: '2026-05-03', to: '' })).toEqual({});
  });
});
