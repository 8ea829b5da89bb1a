import { describe, expect, it } from '@jest/globals';
import { aModel } from '../specs/a-model.js';
import { criteriaOf, judgementOf, scoreOf, themeKeyOf, themeOf } from './criteria.js';

const model = aModel();

describe('looking things up in a model', () => {
  it('finds a theme, its criteria in order, a judgement and a score', () => {
    const theme = themeOf(model, 'culture');
    expect(theme.title).toBe('Culture');
    expect(criteriaOf(theme)).toEqual([...theme.characteristics, ...theme.indicators]);
    expect(judgementOf(model, 'indicator', 'some-signs').word).toBe('Some signs');
    expect(scoreOf(model, 'fair').word).toBe('Fair');
  });

  it('knows the theme by the key of a criterion', () => {
    for (const { key, characteristics, indicators } of model.themes) {
      for (const criterion of [...characteristics, ...indicators]) expect(themeKeyOf(criterion.key)).toBe(key);
      expect(themeKeyOf(key)).toBe(key);
    }
  });

  it('refuses keys of another model', () => {
    expect(() => themeOf(model, 'weather')).toThrow(RangeError);
    expect(() => judgementOf(model, 'characteristic', 'absent')).toThrow(RangeError);
    expect(() => scoreOf(model, 'outstanding')).toThrow(RangeError);
  });
});
