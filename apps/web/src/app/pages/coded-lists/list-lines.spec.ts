import { describe, expect, it } from '@jest/globals';
import { itemsFrom, linesOf, listKey } from './list-lines';

describe('a coded list as it is typed', () => {
  it('has an item on each line, its code first', () => {
    const items = itemsFrom(' SO1  Homes & hope \n\nV4\n');
    expect(items).toEqual([
      { code: 'SO1', words: 'Homes & hope' },
      { code: 'V4', words: '' },
    ]);
    expect(linesOf(items)).toBe('SO1 Homes & hope\nV4');
  });

  it('gets a key of its own from its name', () => {
    expect(listKey('Our priorities', [])).toBe('our-priorities');
    expect(listKey('Our priorities', ['our-priorities'])).toBe('our-priorities-2');
    expect(listKey('New', [])).toBe('new-2');
    expect(listKey('中文', [])).toBe('list');
  });
});
