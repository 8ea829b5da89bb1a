import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import { englishDate } from '../appendix/english.js';
import type { AppendixSource } from '../appendix/source.js';
import { evidenceKindWords } from '../appendix/words.js';
import { plantCanaries, withoutPlaces } from '../testing/canaries.js';
import { CONFIDENTIAL, exempt, INTERNAL, madeUpAssessment, PUBLIC } from '../testing/made-up-council.js';
import { registerFrom } from '../testing/register-from.js';
import { actionPlanRegister } from './action-plan-register.js';
import { mostInCell } from './cell-text.js';
import { evidenceRegister } from './evidence-register.js';
import type { RegisterDocument } from './register-document.js';
import { registerFileName } from './register-file-name.js';
import { checkOf, readCheck } from './row-check.js';

const base = madeUpAssessment();
const appendix = buildAppendix(base, 'public');

/** A register's rows by their columns' keys. */
function rowsOf({ columns, rows }: RegisterDocument): Record<string, string | null>[] {
  return rows.map((cells) => Object.fromEntries(columns.map(({ key }, n) => [key, cells[n] ?? null])));
}

describe('the action plan', () => {
  const rows = rowsOf(actionPlanRegister(registerFrom(base), 'public'));

  it('says of every follow-on action what the appendix says, under the same reference', () => {
    expect(rows).toHaveLength(appendix.followOnActions.items.length);
    expect(rows.length).toBe(20);
    appendix.followOnActions.items.forEach((item, n) => {
      const { id, ...row } = rows[n] ?? {};
      expect(row).toEqual({
        reference: item.reference,
        title: item.title,
        what: item.what.join('\n\n'),
        why: item.why.join('\n\n'),
        theme: item.themeTitle,
        criteria: item.criteria.join(', ') || null,
        owner: item.owner,
        due: item.dueOn,
        status: item.statusWord,
        origin: item.origin,
        notes:
          item.notes.map(({ text, by, on }) => `${text.join('\n\n')}\n${by}, ${englishDate(on)}`).join('\n\n') || null,
        evidence: item.evidence.join(', ') || null,
      });
      expect(base.followOnActions.find((action) => action.id === id)?.title).toBe(item.title);
    });
  });

  it('has a column for a new note, and what tells changes apart, only when it is to be edited', () => {
    const [first] = rowsOf(actionPlanRegister(registerFrom(base), 'public', true));
    expect(first).toMatchObject({ newNote: null, check: expect.stringMatching(/^r3-[0-9a-f]{84}$/u) });
    expect(Object.keys(rows[0] ?? {})).not.toContain('check');
  });

  it('keeps what a cell cannot hold out of it, newest notes last, and says so', () => {
    const [action] = base.followOnActions;
    const notes = Array.from({ length: 40 }, (_, n) => ({
      text: `${n}: ${'x'.repeat(1990)}`,
      by: 'A',
      on: '2026-02-03',
    }));
    const source = { ...base, followOnActions: action ? [{ ...action, notes }] : [] };
    const [row] = rowsOf(actionPlanRegister(registerFrom(source), 'public'));
    expect(row?.notes?.length).toBeLessThanOrEqual(mostInCell);
    expect(row?.notes).toMatch(/^Earlier notes do not fit into a cell/u);
    expect(row?.notes).toContain('39: x');
  });

  it('loses no character but those that XML cannot hold', () => {
    const [action] = base.followOnActions;
    const title = 'مرحبا Ŵ 🎉 <&>" \u0007\u{FFFE}= \tend';
    const source = { ...base, followOnActions: action ? [{ ...action, title }] : [] };
    expect(rowsOf(actionPlanRegister(registerFrom(source), 'public'))[0]?.title).toBe('مرحبا Ŵ 🎉 <&>" = \tend');
  });
});

describe('the evidence register', () => {
  it('says of every item what the appendix says, under the same reference', () => {
    const rows = rowsOf(evidenceRegister(registerFrom(base), 'public'));
    expect(rows).toHaveLength(40);
    appendix.evidence.items.forEach((item, n) => {
      expect(rows[n]).toMatchObject({
        reference: item.reference,
        kind: evidenceKindWords[item.kind],
        title: item.title,
        content: [...item.statement, ...(item.metric ? [item.metric] : [])].join('\n\n') || null,
        issuingBody: item.issuingBody || null,
        issuedOn: item.issuedOn,
        grade: item.grade,
        address: item.address,
        file: item.file?.name ?? null,
        sha256: item.file?.sha256 ?? null,
        usedBy: item.usedBy.join(', '),
      });
      expect(base.evidence.find(({ id }) => id === rows[n]?.id)?.title).toBe(item.title);
    });
  });
});

const registers = [
  [
    'action plan',
    (source: AppendixSource) => actionPlanRegister(registerFrom(source), 'public', true),
    (source: AppendixSource) => source.followOnActions,
  ],
  [
    'evidence register',
    (source: AppendixSource) => evidenceRegister(registerFrom(source), 'public'),
    (source: AppendixSource) => source.evidence,
  ],
] as const;

describe.each(registers)('what is not public, in the %s', (_, build, items) => {
  it.each([INTERNAL, exempt(3, 'zqinterest'), CONFIDENTIAL])('changes nothing at all when $level', (classification) => {
    const { source, words, dates } = plantCanaries(base, classification);
    const register = build(source);
    expect(register).toEqual(build(withoutPlaces(base)));
    const json = JSON.stringify(register);
    expect([...words, ...dates, 'zqinterest', 'c0ffee'].filter((word) => json.includes(word))).toEqual([]);
  });

  it('is found when it is public, so that the search is known to see it', () => {
    const { source } = plantCanaries(base, PUBLIC);
    const planted = JSON.stringify(items(source)).match(/zq\d+canary/gu) ?? [];
    const json = JSON.stringify(build(source));
    expect(planted.filter((word) => !json.includes(word))).toEqual([]);
    expect(planted.length).toBeGreaterThan(6);
  });
});

describe('a restricted register', () => {
  it.each([
    [INTERNAL, 'Internal'],
    [exempt(3, 'zqinterest'), 'Exempt: Schedule 12A, paragraph 3'],
  ])('marks rows that are %j, and no others', (classification, word) => {
    const { source } = plantCanaries(base, classification);
    for (const register of [
      actionPlanRegister(registerFrom(source), 'restricted'),
      evidenceRegister(registerFrom(source), 'restricted'),
    ]) {
      const marked = rowsOf(register).filter(({ handling }) => handling !== null);
      expect(marked.length).toBeGreaterThan(0);
      for (const row of marked) expect(row).toMatchObject({ classification: word, handling: 'Not for publication' });
      expect(marked.every(({ title }) => title?.includes('canary'))).toBe(true);
      expect(rowsOf(register).filter(({ classification }) => classification === 'Public').length).toBeGreaterThan(0);
    }
  });

  it('holds nothing confidential', () => {
    const { source, words } = plantCanaries(base, CONFIDENTIAL);
    const json = JSON.stringify([
      actionPlanRegister(registerFrom(source), 'restricted', true),
      evidenceRegister(registerFrom(source), 'restricted'),
    ]);
    expect(words.filter((word) => json.includes(word))).toEqual([]);
  });
});

describe('a row’s check', () => {
  it('gives back the revision and a mark of each text', () => {
    const check = readCheck(checkOf(7, { title: 'A', due: '2026-06-30' }));
    expect(check?.revision).toBe(7);
    expect(check?.marks['title']).toBe(readCheck(checkOf(1, { title: 'A' }))?.marks['title']);
    expect(check?.marks['title']).not.toBe(readCheck(checkOf(1, { title: 'B' }))?.marks['title']);
  });

  it.each(['', 'r3', 'r3-abc', '3-5e1', `r3-${'g'.repeat(84)}`])('is refused when it reads %j', (text) =>
    expect(readCheck(text)).toBeNull(),
  );
});

describe('the standing of a register', () => {
  it.each([
    [{ source: base, sealed: { edition: 2, on: '2026-05-01' } }, 'As sealed on 1 May 2026, edition 2.'],
    [{ source: { ...base, state: 'drafting' as const }, sealed: null }, 'Draft as it stood on 16 April 2026.'],
    [
      { source: { ...base, state: 'statutory-sign-off' as const }, sealed: null },
      'Draft: the text is agreed and waits for its signatures and seal.',
    ],
  ])('is said in a sentence', (from, sentence) => {
    expect(actionPlanRegister({ ...from, revisions: new Map() }, 'public').standing).toBe(sentence);
  });
});

describe('the name of the file', () => {
  const plan = { kind: 'action-plan', audience: 'public', year: '2026/27' } as const;
  it.each([
    [plan, false, false, 'Appendix 2 Action plan 2026-27.xlsx'],
    [plan, true, false, 'DRAFT Appendix 2 Action plan 2026-27.xlsx'],
    [plan, true, true, 'Action plan 2026-27 for editing.xlsx'],
    [
      { ...plan, kind: 'evidence' as const, audience: 'restricted' as const },
      false,
      false,
      'NOT FOR PUBLICATION Appendix 3 Evidence register 2026-27.xlsx',
    ],
  ])('says what it is', (register, draft, forEditing, name) =>
    expect(registerFileName(register, { draft, forEditing, format: 'xlsx' })).toBe(name),
  );
});
