import { describe, expect, it } from '@jest/globals';
import { yearsFrom } from './years-from';

describe('the years that the picture can begin with', () => {
  it('are all of the council, newest first', () => {
    expect(yearsFrom('1998/99', '2000/01')).toEqual([
      { value: '2000-01', label: '2000/01' },
      { value: '1999-00', label: '1999/00' },
      { value: '1998-99', label: '1998/99' },
    ]);
    expect(yearsFrom('2025/26', '2025/26')).toHaveLength(1);
  });

  it('are none before there is a year', () => {
    expect(yearsFrom(null, null)).toEqual([]);
  });
});
