import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../specs/a-model.js';
import { modelHash } from './model-hash.js';

describe('modelHash', () => {
  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(aModel()).reverse());
    expect(modelHash(turned)).toBe(modelHash(aModel()));
  });

  it('changes with one letter of one criterion', () => {
    const changed = aModelWith(({ themes }) => (themes[6].indicators[5].text += ' '));
    expect(modelHash(changed)).not.toBe(modelHash(aModel()));
    expect(modelHash(changed)).toMatch(/^[0-9a-f]{64}$/);
  });
});
