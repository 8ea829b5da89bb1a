import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from './sha256.js';

function byNode(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

describe('sha256', () => {
  it('gives the standard examples', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with Node at every length around a block, and for a long text', () => {
    for (let length = 0; length <= 130; length++) expect(sha256('a'.repeat(length))).toBe(byNode('a'.repeat(length)));
    expect(sha256('Marlbrook '.repeat(20_000))).toBe(byNode('Marlbrook '.repeat(20_000)));
  });

  it('agrees with Node for text in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(sha256(text)).toBe(byNode(text))));
    expect(sha256('ŵŷ£–😀')).toBe(byNode('ŵŷ£–😀'));
  });
});
