import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { madeUpAssessment } from '../../testing/made-up-council.js';
import { registerFrom } from '../../testing/register-from.js';
import { actionPlanRegister } from '../action-plan-register.js';
import { csvRegister } from '../csv/csv-register.js';
import type { SentCell } from '../../office/messages.js';
import { readSheets } from '../xlsx/read-sheets.js';
import { xlsxRegister } from '../xlsx/xlsx-register.js';
import { csvSheet } from './csv-sheet.js';
import { planImport } from './plan-import.js';
import type { PresentRow } from './present-rows.js';
import { sentTable, type SentTable } from './sent-table.js';

const made = madeUpAssessment();
const odd = ['=1+1', "'=x", '@Head of Odd', "O'Neill", '  \n=two\nlines', '"quoted", and; so', '+44', '﻿Ŵ العربية 🎉'];
const source = {
  ...made,
  followOnActions: made.followOnActions.map((action, n) => ({
    ...action,
    owner: odd[n] ?? action.owner,
    title: odd[n] ?? action.title,
  })),
};
const register = actionPlanRegister(registerFrom(source), 'public', true);
const place = (key: string): number => register.columns.findIndex((column) => column.key === key);

/** What is there: as it was exported, but for what is said of single rows. */
function present(changes: Record<string, Partial<PresentRow>> = {}): PresentRow[] {
  return source.followOnActions.map((action): PresentRow => ({
    id: action.id,
    title: action.title,
    revision: 3,
    theme_key: action.themeKey,
    owner: action.owner,
    due_on: action.dueOn,
    status: action.status,
    evidence: action.evidenceIds.length,
    notes: [],
    stage: 'drafting',
    updated_at: new Date('2026-05-01T09:00:00Z'),
    updated_by: 'Somebody Else',
    ...changes[action.id],
  }));
}

/** The exported file with cells changed, by row (from 1) and key. */
function sent(edits: readonly [row: number, key: string, cell: SentCell][] = []): SentTable {
  const rows: SentCell[][] = [register.columns.map(({ title }) => title), ...register.rows.map((cells) => [...cells])];
  for (const [row, key, cell] of edits) {
    const cells = rows[row];
    if (cells) cells[place(key)] = cell;
  }
  return table(rows);
}
function table(rows: readonly (readonly SentCell[])[]): SentTable {
  const found = sentTable([{ name: 'Action plan', rows, cut: false }]);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}
const idOf = (row: number): string => register.rows[row - 1]?.[place('id')] ?? '';
const nothing = { changes: [], conflicts: [], errors: [], notImported: [], unknownRows: [], missing: 0 };
const people = [
  { id: '11111111-1111-4111-8111-111111111111', name: 'Dana Price' },
  { id: '22222222-2222-4222-8222-222222222222', name: 'Sam Same' },
  { id: '33333333-3333-4333-8333-333333333333', name: 'Sam Same' },
];

describe('a file that comes back as it was exported', () => {
  it('changes nothing, as CSV', () => {
    const csv = sentTable([csvSheet(csvRegister(register))]);
    expect('refused' in csv ? csv : planImport(csv, present(), people)).toMatchObject({ ...nothing, unchanged: 20 });
  });

  it('changes nothing, as a spreadsheet', async () => {
    const found = sentTable(await readSheets(await xlsxRegister(register)));
    expect('refused' in found ? found : planImport(found, present(), people)).toMatchObject({
      ...nothing,
      unchanged: 20,
    });
  });

  it('changes nothing when a spreadsheet has written its dates and encoding anew, sorted it and added lines', () => {
    const [header = [], ...rows] = csvSheet(csvRegister(register)).rows;
    const british = rows.map((cells) =>
      cells.map((cell) => String(cell).replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$3/$2/$1')),
    );
    const back = table([header, ...british.toReversed(), ['', ''], []]);
    expect(planImport(back, present(), people)).toMatchObject({ ...nothing, unchanged: 20 });
  });
});

describe('a file that a program set to the other order of day and month has saved', () => {
  const american = (date: string): string => date.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$2/$3/$1');
  const saved = (edit: (day: string, n: number) => string) => {
    const rows = register.rows.map((cells, n) =>
      cells.map((cell, at) => (at === place('due') && cell !== null ? edit(cell, n) : cell)),
    );
    return table([register.columns.map(({ title }) => title), ...rows]);
  };

  it('changes nothing, also where a day could be a month', () => {
    const early = source.followOnActions.map((action) => ({
      ...action,
      dueOn: action.dueOn?.replace(/28$/u, '03') ?? null,
    }));
    const plan = actionPlanRegister(registerFrom({ ...source, followOnActions: early }), 'public', true);
    const rows = plan.rows.map((cells) =>
      cells.map((cell, at) => (at === place('due') && cell ? american(cell) : cell)),
    );
    const there = present().map((row) => ({ ...row, due_on: row.due_on?.replace(/28$/u, '03') ?? null }));
    const back = table([plan.columns.map(({ title }) => title), ...rows]);
    expect(planImport(back, there, people)).toMatchObject({ ...nothing, unchanged: 20 });
  });

  it('has its new dates read in its own order', () => {
    const plan = planImport(
      saved((day, n) => american(n === 0 ? '2027-03-12' : day)),
      present(),
      people,
    );
    expect(plan.changes.map(({ input }) => input)).toEqual([{ dueOn: '2027-03-12' }]);
  });
});

describe('a file that was edited', () => {
  it('says each change in words, from and to', () => {
    const plan = planImport(
      sent([
        [1, 'due', '1 September 2026'],
        [1, 'newNote', '=It slipped'],
        [2, 'owner', 'dana price'],
        [3, 'owner', 'Head of Somewhere'],
        [4, 'owner', null],
        [5, 'due', null],
      ]),
      present(),
      people,
    );
    const due = register.rows[0]?.[place('due')];
    expect(due).toBe('2026-01-28');
    expect(
      plan.changes.map(({ fields, input }) => [fields.map(({ label, from, to }) => [label, from, to]), input]),
    ).toEqual([
      [
        [
          ['Due', '28 January 2026', '1 September 2026'],
          ['New note', null, '=It slipped'],
        ],
        { dueOn: '2026-09-01', note: '=It slipped' },
      ],
      [[['Owner', expect.any(String), 'Dana Price (works here)']], { ownerId: people[0]?.id, ownerTitle: null }],
      [[['Owner', expect.any(String), 'Head of Somewhere']], { ownerId: null, ownerTitle: 'Head of Somewhere' }],
      [[['Owner', expect.any(String), null]], { ownerId: null, ownerTitle: null }],
      [[['Due', expect.any(String), null]], { dueOn: null }],
    ]);
    expect(plan.changes[0]).toMatchObject({ id: idOf(1), reference: 'A1', revision: 3 });
    expect(plan).toMatchObject({ unchanged: 15, errors: [], conflicts: [] });
  });

  it('takes a status in any case', () => {
    const row = register.rows.findIndex((cells) => cells[place('status')] === 'On track') + 1;
    expect(planImport(sent([[row, 'status', 'on-TRACK']]), present(), people).changes).toEqual([]);
    expect(planImport(sent([[row, 'status', ' at risk ']]), present(), people).changes[0]?.input).toEqual({
      status: 'at-risk',
    });
  });

  it('names each wrong cell and why, and leaves its row', () => {
    const long = 'x'.repeat(2001);
    const plan = planImport(
      sent([
        [1, 'due', '31 February 2026'],
        [1, 'owner', 'Dana Price'],
        [2, 'status', 'Done'],
        [3, 'owner', 'x'.repeat(121)],
        [4, 'newNote', long],
        [5, 'owner', 'sam same'],
        [6, 'check', 'r3-broken'],
        [7, 'id', ''],
        [8, 'id', idOf(9)],
      ]),
      present(),
      people,
    );
    expect(plan.changes).toEqual([]);
    expect(plan.errors.map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
      'H2: 31 February 2026 is no date',
      'I3: The status must be one of Not started, On track, At risk, Complete, Cancelled',
      'G4: The owner must be 120 characters or fewer',
      'J5: The note must be 2,000 characters or fewer',
      'G6: 2 people here are called sam same. Choose the owner on the page of the follow-on action',
      'O7: The hidden cell that tells what you changed has been altered. Download the plan again and edit that file',
      'N8: This row has no identifier. Add new follow-on actions on their page, not in the file',
      'N10: This follow-on action has a row already: row 9',
    ]);
  });

  it('keeps to the rules of the service: complete needs evidence, cancelled a note, a theme in review rests', () => {
    const open = register.rows.flatMap((cells, n) => (cells[place('status')] === 'On track' ? [n + 1] : []));
    const [first = 0, second = 0, third = 0, fourth = 0] = open;
    const plan = planImport(
      sent([
        [first, 'status', 'Complete'],
        [second, 'status', 'Cancelled'],
        [third, 'due', '2027-01-01'],
        [fourth, 'status', 'Cancelled'],
        [fourth, 'newNote', 'The board gave it up'],
      ]),
      present({ [idOf(third)]: { stage: 'theme-review' } }),
      people,
    );
    expect(plan.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('needs evidence that it was done'),
      expect.stringContaining('Say in a note why'),
      expect.stringContaining('cannot be changed'),
    ]);
    expect(plan.changes.map(({ id }) => id)).toEqual([idOf(fourth)]);
    const shown = present({ [idOf(first)]: { evidence: 1 } });
    expect(planImport(sent([[first, 'status', 'Complete']]), shown, people).errors).toEqual([]);
  });

  it('says which other cells were changed and are not imported', () => {
    const plan = planImport(
      sent([
        [1, 'title', 'Another'],
        [2, 'notes', 'x'],
      ]),
      present(),
      people,
    );
    expect(plan.notImported.map(({ cell, label }) => [cell, label])).toEqual([
      ['B2', 'Follow-on action'],
      ['L3', 'Progress notes'],
    ]);
    expect(plan).toMatchObject({ changes: [], unchanged: 20 });
  });

  it('does not write a note again that is there already', () => {
    const notes = [createHash('md5').update('Half done').digest('hex')];
    const plan = planImport(sent([[1, 'newNote', 'Half done\r']]), present({ [idOf(1)]: { notes } }), people);
    expect(plan.changes).toEqual([]);
  });

  it('lets rows and columns be missing, others be added, and says so', () => {
    const without = new Set([place('owner'), place('why')]);
    const [header = [], ...rows] = sent([[1, 'due', '2027-01-01']]).rows.length
      ? [register.columns.map(({ title }) => title), ...register.rows.map((cells) => [...cells])]
      : [];
    const kept = [header, ...rows.slice(2)].map((cells) => [...cells.filter((_, n) => !without.has(n)), 'mine']);
    const plan = planImport(table(kept), present(), people);
    expect(plan).toMatchObject({ ...nothing, unchanged: 18, missing: 2, unknownColumns: ['mine'] });
  });

  it('says which rows are not there any more', () => {
    const rest = present().filter(({ id }) => id !== idOf(4));
    expect(planImport(sent([[4, 'due', '2027-01-01']]), rest, people)).toMatchObject({
      unknownRows: [{ row: 5, reference: 'A4' }],
      changes: [],
      missing: 0,
    });
  });
});

describe('what somebody else changed since the export', () => {
  it('is a conflict with both values when the file changes the same, and the row is left whole', () => {
    const since = present({ [idOf(1)]: { due_on: '2026-12-24', revision: 4 } });
    const plan = planImport(
      sent([
        [1, 'due', '2027-01-01'],
        [1, 'newNote', 'Moved'],
      ]),
      since,
      people,
    );
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts).toEqual([
      {
        id: idOf(1),
        reference: 'A1',
        title: expect.any(String),
        cell: 'H2',
        label: 'Due',
        inFile: '1 January 2027',
        present: '24 December 2026',
        changedBy: 'Somebody Else',
        changedAt: '2026-05-01T09:00:00.000Z',
      },
    ]);
  });

  it('stays when the file did not touch it, and does not stand in the way of another field', () => {
    const since = present({ [idOf(1)]: { due_on: '2026-12-24', revision: 4 } });
    expect(planImport(sent(), since, people)).toMatchObject({ ...nothing, unchanged: 20 });
    const plan = planImport(sent([[1, 'owner', 'Dana Price']]), since, people);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes[0]).toMatchObject({ revision: 4, input: { ownerId: people[0]?.id } });
    expect(plan.changes[0]?.input).not.toHaveProperty('dueOn');
  });

  it('is no conflict when both changed it to the same', () => {
    const since = present({ [idOf(1)]: { due_on: '2027-01-01', revision: 4 } });
    expect(planImport(sent([[1, 'due', '2027-01-01']]), since, people)).toMatchObject({ ...nothing, unchanged: 20 });
  });
});

describe('a file that is no action plan', () => {
  it.each([
    ['without the hidden columns', [['Reference', 'Status']]],
    ['that is empty', []],
  ])('%s is refused', (_, rows) =>
    expect(sentTable([{ name: '', rows, cut: false }])).toEqual({
      refused: expect.stringContaining('Download it again'),
    }),
  );

  it('with too many rows is refused', () => {
    const rows = [['Identifier', 'Row check'], ...Array.from({ length: 5001 }, () => ['x', 'y'])];
    expect(sentTable([{ name: '', rows, cut: false }])).toEqual({
      refused: expect.stringContaining('more than 5,000 rows'),
    });
    expect(sentTable([{ name: '', rows: rows.slice(0, 9), cut: true }])).toHaveProperty('refused');
  });

  it('may have another sheet and a title first', () => {
    const sheets = [
      { name: 'Notes', rows: [['x']], cut: false },
      { name: 'Plan', rows: [['My plan'], [], ['identifier ', 'ROW CHECK', 'Due'], ['a', 'b', 'c']], cut: false },
    ];
    expect(sentTable(sheets)).toMatchObject({ rows: [{ number: 4 }] });
  });
});
