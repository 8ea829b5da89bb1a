import { describe, expect, it } from '@jest/globals';
import {
  answerInAddress,
  type FilterField,
  problemWith,
  shownAnswer,
  unknownAnswers,
  usualAnswer,
} from './filter-field';

const choices = [
  { value: 'title', label: 'Title' },
  { value: '-updated', label: 'Last changed' },
];
const search: FilterField = { kind: 'search', name: 'search', label: 'Search', hint: '', limit: 10 };
const kind: FilterField = { kind: 'select', name: 'kind', label: 'Kind', choices, empty: 'All' };
const sort: FilterField = { kind: 'select', name: 'sort', label: 'Sort by', choices };
const from: FilterField = { kind: 'date', name: 'from', label: 'From', hint: '' };

describe('the usual answer', () => {
  it('is the first where there must be one, and none elsewhere', () => {
    expect([search, kind, sort].map(usualAnswer)).toEqual(['', '', 'title']);
  });
});

describe('answers that nobody can choose', () => {
  it('are found, words to search for and names of other things aside', () => {
    const asked = { search: 'banana', kind: 'banana', sort: '-updated', page: '7' };
    expect(unknownAnswers([search, kind, sort], asked)).toEqual([{ name: 'kind', value: 'banana' }]);
  });

  it('are not looked for while the choices are not known, or where nothing is asked', () => {
    expect(unknownAnswers([{ ...kind, choices: [] }], { kind: 'banana' })).toEqual([]);
    expect(unknownAnswers([kind, sort], { kind: '', sort: '' })).toEqual([]);
  });
});

describe('an answer that cannot be asked for', () => {
  it('is a search that is too long, and the field says by how much', () => {
    expect(problemWith(search, 'ten letter')).toBeNull();
    expect(problemWith(search, 'eleven sign')).toBe('Search for 10 characters or fewer. You have 11');
    expect(problemWith(kind, 'any length of an answer to choose')).toBeNull();
  });
});

describe('a day', () => {
  it('is typed as people write it, and stands in the address as YYYY-MM-DD', () => {
    for (const typed of ['3 5 2026', '03/05/2026', '3 May 2026', ' 3-may-2026 ', '2026-05-03']) {
      expect(problemWith(from, typed)).toBeNull();
      expect(answerInAddress(from, typed)).toBe('2026-05-03');
    }
    expect(answerInAddress(from, ' ')).toBe('');
    expect(shownAnswer(from, '2026-05-03')).toBe('3 May 2026');
  });

  it.each([
    ['31 2 2026', 'From: enter a real date, like 16 4 2024'],
    ['2026-02-31', 'From: enter a real date, like 16 4 2024'],
    ['3 5 26', 'From: the year must have 4 numbers, like 2024'],
    ['May 2026', 'From: the date must include a year'],
    ['soon', 'From: the date must include a month and a year'],
    ['1 2 3 4', 'From: enter a real date, like 16 4 2024'],
  ])('that is none is named: %s', (typed, problem) => {
    expect(problemWith(from, typed)).toBe(problem);
    expect(shownAnswer(from, typed)).toBe(typed);
  });
});
