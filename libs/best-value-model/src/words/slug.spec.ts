import { describe, expect, it } from '@jest/globals';
import { freeKey, slugOf } from './slug.js';

describe('a part of a key made from a sentence', () => {
  it.each([
    ['The council plants trees.', 'the-council-plants-trees'],
    ['Officers’ advice isn’t lost', 'officers-advice-isnt-lost'],
    ['Llŷr a Siân: ﬁt for 2026', 'llyr-a-sian-fit-for-2026'],
    ['One two three four five six seven eight nine', 'one-two-three-four-five-six-seven-eight'],
    ['تخطيط', 'item'],
    ['', 'item'],
  ])('takes the first words of %j', (text, slug) => {
    expect(slugOf(text, 'item')).toBe(slug);
  });

  it('ends with a whole word, and cuts the first alone', () => {
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(19)} c`, 'item')).toBe(`${'a'.repeat(40)}-${'b'.repeat(19)}`);
    expect(slugOf(`${'a'.repeat(40)} ${'b'.repeat(20)} c`, 'item')).toBe('a'.repeat(40));
    expect(slugOf('a'.repeat(90), 'item')).toBe('a'.repeat(60));
  });

  it('has the first number that is free', () => {
    expect(freeKey('culture/own', new Set())).toBe('culture/own');
    expect(freeKey('culture/own', new Set(['culture/own', 'culture/own-2']))).toBe('culture/own-3');
  });
});
