import { describe, expect, it } from '@jest/globals';
import { madeUpMaterial, text } from '../testing/made-up-material.js';
import { deadReferences, placesPointedAt } from './dead-references.js';

describe('references to other places of the document', () => {
  it.each([
    ['See 3.9.', '3.9'],
    ['see also 3.9 below', '3.9'],
    ['as paragraph 3.9 says', '3.9'],
    ['as Paragraph 3.9 says', '3.9'],
    ['in paras 3.1, 3.9 and 4.12', '3.1 3.9 4.12'],
    ['para. 3.9', '3.9'],
    ['paragraphs 3.1 to 3.9', '3.1 3.9'],
    ['paragraph 3.4.1', '3.4.1'],
    ['paragraph 3.9 of this report', '3.9'],
    ['see section 12', '12'],
    ['see sections 3 and 12', '3 12'],
    ['see E12', 'E12'],
    ['Evidence E12 shows it', 'E12'],
    ['items E1, E3 and E12', 'E1 E3 E12'],
    ['(E12)', 'E12'],
    ['(E1, E12)', 'E1 E12'],
    ['follow-on action A7', 'A7'],
    ['Actions A7 and A8', 'A7 A8'],
    ['C3.4 is met', 'C3.4'],
    ['I3.4, I3.5', 'I3.4 I3.5'],
  ])('are found in %j', (words, places) => {
    expect(placesPointedAt(words).sort()).toEqual(places.split(' ').sort());
  });

  it.each([
    'The A7 is closed at E12 bus stop.',
    'We spent 3.9 million.',
    'You will see 3.9% more, see 3.9 million, see 3.9m, see 3.9 days and see 12.5 FTE.',
    'paragraph 3.9 of the auditor’s report',
    'See section 114 of the Act.',
    'Section 25 of the Local Government Act 2003',
    'see section 12 of the Act, see section 3(1)',
    'see section 25 report',
    'Schedule 12A, paragraph 3',
    'On 3.9.2026 it met.',
    'The bypass (A38) is open.',
    'An E number.',
    'Version 3.9',
  ])('are not seen in %j', (words) => {
    expect(placesPointedAt(words)).toEqual([]);
  });

  it('are told when the document does not have them', () => {
    const texts = [text('See paragraphs 3.2 and 3.9, (E2), see E3, see section 4, C3.1.'), text('See 4.1.')];
    expect(deadReferences(madeUpMaterial({ texts })).map(({ message }) => message)).toEqual([
      'It points at 3.9, which is not in the document.',
      'It points at E3, which is not in the document.',
    ]);
  });

  it('are looked for in a moment, also in a text that is made to take long', () => {
    const long = ['see 3.9, '.repeat(5000), '3.1, '.repeat(20_000), 'E1 and '.repeat(20_000), '9'.repeat(100_000)];
    const began = performance.now();
    for (const words of long) placesPointedAt(words);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
