import { describe, expect, it } from '@jest/globals';
import { colourProblem, contrastWithWhite } from './contrast';

describe('the colour of a council', () => {
  it('is measured against white', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21);
    expect(contrastWithWhite('#FFFFFF')).toBeCloseTo(1);
  });

  it('is dark enough from 4.5 to 1 on', () => {
    expect(colourProblem('#767676')).toBeNull();
    expect(colourProblem('#777777')).toContain('4.4 to 1');
  });

  it('is written as six digits', () => {
    expect(colourProblem('navy')).toContain('six digits');
    expect(colourProblem('#12345')).toContain('six digits');
  });
});
