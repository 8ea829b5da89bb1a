import type { Statement } from '../../work/statement.js';
import type { CodedItem } from '../covering/answers.js';
import { builtInForms } from '../forms/built-in-forms.js';
import type { CodedListView } from './coded-list.view.js';

export interface CodedListRow {
  key: string;
  title: string;
  items: CodedItem[];
  revision: number;
}

/** More than the forms of any council ask for. */
export const mostLists = 20;

/** Lists that a built-in form takes items from, so that every council finds them, as yet empty. */
const known = [
  { key: 'strategic-objectives', title: 'Strategic objectives' },
  { key: 'vision-and-values', title: 'Vision and values' },
  { key: 'corporate-risks', title: 'Corporate risks' },
].filter(({ key }) => builtInForms.some(({ fields }) => fields.some(({ list }) => list === key)));

export function codedListsStatement(councilId: string): Statement {
  return {
    text: `select key, title, items, revision from coded_list where council_id = $1 order by title, key limit ${mostLists}`,
    values: [councilId],
  };
}

/** The council's lists, and those that it has not written yet. */
export function toListViews(rows: readonly CodedListRow[]): CodedListView[] {
  const unwritten = known
    .filter(({ key }) => !rows.some((row) => row.key === key))
    .map((list) => ({ ...list, items: [], revision: 0 }));
  const written = rows.map(({ items, ...row }) => ({ ...row, items: items.map((item) => ({ ...item })) }));
  return [...written, ...unwritten].sort((one, other) => one.title.localeCompare(other.title, 'en-GB'));
}
