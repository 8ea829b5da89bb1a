import { describe, expect, it } from '@jest/globals';
import { aModelWith } from '../../specs/a-model.js';
import { addressesAreClean } from './addresses-are-clean.js';

describe('addresses-are-clean', () => {
  it.each([
    'https://council.example/paper?utm_source=newsletter',
    'https://council.example/paper?id=4&fbclid=abc',
    'https://reader@council.example/paper',
  ])('reports %s', (address) => {
    const ofSource = aModelWith(
      ({ themes }) => (themes[0].characteristics[0].sources = [{ title: 'A paper', address }]),
    );
    expect(addressesAreClean.check(ofSource)).toEqual([
      expect.objectContaining({ path: '/themes/0/characteristics/0/sources/0/address' }),
    ]);
    const ofGuidance = aModelWith(({ guidance }) => (guidance.address = address));
    expect(addressesAreClean.check(ofGuidance)).toEqual([expect.objectContaining({ path: '/guidance/address' })]);
  });

  it('lets a source have no address, and an address have its own query', () => {
    const model = aModelWith(({ themes }) => {
      themes[0].characteristics[0].sources = [
        { title: 'A paper' },
        { title: 'A page', address: 'https://council.example/paper?id=4#@top' },
      ];
    });
    expect(addressesAreClean.check(model)).toEqual([]);
  });
});
