import { describe, expect, it } from '@jest/globals';
import { titleOf } from './entry-title';

describe('what an entry of the history is about', () => {
  it.each(['theme', 'theme-review', 'consistency-note'])(
    'is a theme in words where the trail has its key: %s',
    (objectType) => {
      expect(titleOf({ objectType, title: 'use-of-resources, 2026/27' })).toBe('Use of resources, 2026/27');
    },
  );

  it('is a year as it is, for a note on no theme', () => {
    expect(titleOf({ objectType: 'consistency-note', title: '2026/27' })).toBe('2026/27');
  });

  it('is what people called anything else', () => {
    expect(titleOf({ objectType: 'evidence', title: 'risk-register, 2026' })).toBe('risk-register, 2026');
  });
});
