import { describe, expect, it } from '@jest/globals';
import { pageSteps } from './pages';

describe('page numbers', () => {
  it('shows few pages whole', () => {
    expect(pageSteps(1, 1)).toEqual([1]);
    expect(pageSteps(2, 3)).toEqual([1, 2, 3]);
  });

  it('leaves gaps of two or more, never a gap in place of one page', () => {
    expect(pageSteps(1, 9)).toEqual([1, 2, 'gap', 9]);
    expect(pageSteps(5, 9)).toEqual([1, 'gap', 4, 5, 6, 'gap', 9]);
    expect(pageSteps(4, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
