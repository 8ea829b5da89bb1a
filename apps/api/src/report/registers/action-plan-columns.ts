import { statusWords } from '../appendix/words.js';
import { handlingColumns } from './handling.js';
import type { RegisterColumn } from './register-document.js';

/** What can be changed in a spreadsheet and brought back; all else of a row is changed in the service. */
export const editableKeys = ['owner', 'due', 'status', 'newNote'] as const;

const before: readonly RegisterColumn[] = [
  { key: 'reference', title: 'Reference', type: 'text', width: 11 },
  { key: 'title', title: 'Follow-on action', type: 'text', width: 24 },
  { key: 'what', title: 'What will be done', type: 'text', width: 32 },
  { key: 'why', title: 'Why', type: 'text', width: 26 },
  { key: 'theme', title: 'Theme', type: 'text', width: 15 },
  { key: 'criteria', title: 'Criteria', type: 'text', width: 9 },
  { key: 'owner', title: 'Owner', type: 'text', width: 17 },
  { key: 'due', title: 'Due', type: 'date', width: 13 },
  { key: 'status', title: 'Status', type: 'text', width: 11, choices: Object.values(statusWords) },
];
const after: readonly RegisterColumn[] = [
  { key: 'origin', title: 'Origin', type: 'text', width: 13 },
  { key: 'notes', title: 'Progress notes', type: 'text', width: 32 },
  { key: 'evidence', title: 'Evidence', type: 'text', width: 9 },
];
const newNote: RegisterColumn = { key: 'newNote', title: 'New note', type: 'text', width: 26 };
export const identifierColumn: RegisterColumn = {
  key: 'id',
  title: 'Identifier',
  type: 'text',
  width: 38,
  hidden: true,
};
export const checkColumn: RegisterColumn = {
  key: 'check',
  title: 'Row check',
  type: 'text',
  width: 38,
  hidden: true,
};

/** Every column that a row's check speaks for, in the order of its parts. */
export const checkedColumns: readonly RegisterColumn[] = [...before, ...after, ...handlingColumns];

/** The columns of an action plan. @param forEditing whether it is to be edited and brought back */
export function actionPlanColumns(restricted: boolean, forEditing: boolean): readonly RegisterColumn[] {
  return [
    ...before,
    ...(forEditing ? [newNote] : []),
    ...after,
    ...(restricted ? handlingColumns : []),
    identifierColumn,
    ...(forEditing ? [checkColumn] : []),
  ];
}

/** Every column that an action plan may have. */
export const allActionPlanColumns = actionPlanColumns(true, true);
