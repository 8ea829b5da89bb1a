import type { ImportPreview } from '../../api/types';
import { remarksOf, summaryOf } from './preview-words';

const preview: ImportPreview = {
  fileName: 'plan.xlsx',
  hash: 'a',
  changes: [],
  unchanged: 0,
  conflicts: [],
  errors: [],
  notImported: [],
  unknownRows: [],
  missing: 0,
  unknownColumns: [],
};
const change = { id: 'a', reference: 'A1', title: 'T', revision: 1, fields: [] };

describe('a preview in words', () => {
  it('says what will change and what to look at', () => {
    expect(summaryOf(preview)).toBe('Nothing will change');
    expect(summaryOf({ ...preview, changes: [change] })).toBe('1 follow-on action will change');
    const errors = [{ cell: 'A1', message: 'x' }];
    expect(summaryOf({ ...preview, changes: [change, change], errors })).toBe(
      '2 follow-on actions will change; 1 wrong cell to look at',
    );
  });

  it('says what the file left out, and what it has that means nothing', () => {
    expect(remarksOf(preview)).toEqual([]);
    const unknownRows = [
      { row: 4, reference: 'A3' },
      { row: 5, reference: '' },
    ];
    expect(remarksOf({ ...preview, unchanged: 1, missing: 2, unknownRows, unknownColumns: ['Mine', 'Yours'] })).toEqual(
      [
        '1 row says what is there already.',
        '2 follow-on actions have no row in the file. Nothing is removed.',
        'Row 4 (A3) is of a follow-on action that is not in this year, or was removed.',
        'Row 5 is of a follow-on action that is not in this year, or was removed.',
        'These columns mean nothing here and are not read: Mine, Yours.',
      ],
    );
  });
});
