import { describe, expect, it } from '@jest/globals';
import { findPlaceholder } from './find-placeholder.js';

describe('findPlaceholder', () => {
  it.each([
    ['Click to select comment.', 'Click to select comment.'],
    ['Monitoring officer: click  to select', 'click  to select'],
    ['Click or tap here to enter text.', 'Click or tap here to enter text.'],
    ['Status: Choose an item.', 'Choose an item.'],
    ['The lead is tbc.', 'tbc'],
    ['(TBC)', 'TBC'],
    ['TBD', 'TBD'],
    ['The date is to be\nconfirmed.', 'to be\nconfirmed'],
    ['A saving of £xx million', 'xx'],
    ['Reported in June 20XX', '20XX'],
    ['xxxx', 'xxxx'],
    ['Lorem  Ipsum dolor', 'Lorem  Ipsum'],
    ['[Insert text here]', 'Insert text here'],
    ['_TBC_', 'TBC'],
  ])('finds in %j what is left to fill in', (text, found) => {
    expect(findPlaceholder(text)).toBe(found);
  });

  it.each([
    '',
    'Schedule XXVII applies.',
    'The TBCC met in May.',
    'The programme ran from 2019 to 2024.',
    'Lorem House is the council’s depot.',
    'The minutes were confirmed.',
    'The appointment is soon to be reconfirmed.',
    'Residents choose an item from the menu.',
    'She clicked to see the map.',
    'x marks the spot, and 2x means twice.',
    'ŷxx and xxŵ stand inside words.',
    'The officer inserted text into the report.',
  ])('leaves %j alone', (text) => {
    expect(findPlaceholder(text)).toBeNull();
  });
});
