import { describe, expect, it } from '@jest/globals';
import { answerFields, contactsInWords, itemsInWords, rowsInWords } from './answer-words';

describe('what is written in a field, in words', () => {
  it('is a line for each item, person and row', () => {
    expect(
      itemsInWords([
        { code: 'SO1', words: 'Homes' },
        { code: 'CR4', words: '' },
      ]),
    ).toBe('Homes (SO1)\nCR4');
    const contact = { name: ' ', post: 'Head of Policy', telephone: '', email: 'policy@marlbrook.example' };
    expect(contactsInWords([contact])).toBe('Head of Policy, policy@marlbrook.example');
    expect(rowsInWords([['Revenue', 'None'], []])).toBe('Revenue | None\n');
  });

  it('has a name for every part that two people can change', () => {
    const parts = ['text', 'items', 'rows', 'contacts', 'classification', 'clearedBy', 'clearedOn', 'offered'];
    expect(Object.keys(answerFields('Legal'))).toEqual(parts);
    expect(answerFields('Legal')['clearedOn']?.show(null)).toBe('');
  });
});
