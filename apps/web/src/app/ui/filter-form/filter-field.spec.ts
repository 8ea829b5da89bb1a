import { describe, expect, it } from '@jest/globals';
import { type FilterField, problemWith, unknownAnswers, usualAnswer } from './filter-field';

const choices = [
  { value: 'title', label: 'Title' },
  { value: '-updated', label: 'Last changed' },
];
const search: FilterField = { kind: 'search', name: 'search', label: 'Search', hint: '', limit: 10 };
const kind: FilterField = { kind: 'select', name: 'kind', label: 'Kind', choices, empty: 'All' };
const sort: FilterField = { kind: 'select', name: 'sort', label: 'Sort by', choices };

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
