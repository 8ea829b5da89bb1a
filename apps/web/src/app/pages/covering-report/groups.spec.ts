import { describe, expect, it } from '@jest/globals';
import type { CoveringAnswer, ReportFormField } from '../../api/types';
import { groupsOf, leftOfMeeting } from './groups';

const plain = {
  kind: 'line',
  required: false,
  hint: '',
  initial: '',
  cleared: false,
  options: [],
  columns: [],
  list: null,
};
const field = (key: string, place: ReportFormField['place'], group: string | null = null) =>
  ({ ...plain, key, label: key, place, group }) as ReportFormField;

describe('the parts of a covering report’s page', () => {
  it('are the groups of the form, and what stands between them, without what is kept with the meeting', () => {
    const fields = [
      field('title', 'front-sheet'),
      field('purpose', 'front-sheet'),
      field('legal', 'front-sheet', 'Implications'),
      field('financial', 'front-sheet', 'Implications'),
      field('consultees', 'front-sheet'),
      field('appendices', 'front-sheet'),
      field('introduction', 'body'),
    ];
    const answers = fields.map(({ key }) => ({ key }) as CoveringAnswer);
    const empty = (key: string) => ({ code: 'empty' as const, field: key, message: key, blocks: true });
    const problems = ['title', 'legal', 'financial', 'appendices'].map(empty);
    const groups = groupsOf({ fields, answers, problems });
    expect([leftOfMeeting({ problems }), ...groups.map(({ left }) => left)]).toEqual([1, 0, 2, 1, 0]);
    expect(groups.map(({ title, parts }) => [title, ...parts.map((one) => one.field.key)])).toEqual([
      ['Front sheet', 'purpose'],
      ['Implications', 'legal', 'financial'],
      ['Front sheet, continued', 'consultees', 'appendices'],
      ['Body', 'introduction'],
    ]);
  });
});
