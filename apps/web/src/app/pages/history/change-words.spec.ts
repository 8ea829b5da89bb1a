import { describe, expect, it } from '@jest/globals';
import { changedFields } from './change-words';

describe('what changed', () => {
  it('names only the fields that differ', () => {
    expect(changedFields({ title: 'A', scoreReason: 'Old', revision: 1 }, { title: 'A', scoreReason: 'New', revision: 2 })).toEqual([
      { field: 'Score reason', before: 'Old', after: 'New' },
    ]);
  });

  it('looks into nested values and lists', () => {
    expect(changedFields({ classification: { level: 'public' }, roles: ['a'] }, { classification: { level: 'exempt' }, roles: ['a', 'b'] })).toEqual([
      { field: 'Classification, level', before: 'public', after: 'exempt' },
      { field: 'Roles', before: 'a', after: 'a, b' },
    ]);
  });

  it('shows all of what was made and all of what was removed', () => {
    expect(changedFields(null, { title: 'A' })).toEqual([{ field: 'Title', before: '', after: 'A' }]);
    expect(changedFields({ title: 'A' }, null)).toEqual([{ field: 'Title', before: 'A', after: '' }]);
    expect(changedFields(null, null)).toEqual([]);
  });
});
