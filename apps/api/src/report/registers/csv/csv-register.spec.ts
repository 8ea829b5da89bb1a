import { describe, expect, it } from '@jest/globals';
import { madeUpAssessment } from '../../testing/made-up-council.js';
import { registerFrom } from '../../testing/register-from.js';
import { actionPlanRegister } from '../action-plan-register.js';
import { csvRegister } from './csv-register.js';
import { asWritten, neutralised } from './neutralised.js';

const base = madeUpAssessment();

function titled(...titles: string[]) {
  const [action] = base.followOnActions;
  const followOnActions = action
    ? titles.map((title, n) => ({ ...action, id: `${n}${action.id.slice(1)}`, title }))
    : [];
  return actionPlanRegister(registerFrom({ ...base, followOnActions }), 'public');
}
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a register as CSV', () => {
  it('begins with a byte order mark, ends lines with CR LF, and writes dates as YYYY-MM-DD', () => {
    const csv = text(csvRegister(titled('Plain')));
    expect(csv.startsWith('\uFEFFReference,Follow-on action,')).toBe(true);
    expect(csv.replaceAll('\r\n', '').replaceAll(/"[^"]*"/gu, '')).not.toMatch(/[\r\n]/u);
    expect(csv).toContain(',2026-01-28,On track,');
  });

  it('quotes what needs it and doubles quotes', () => {
    expect(text(csvRegister(titled('He said "now", and\nleft')))).toContain(',"He said ""now"", and\nleft",');
    expect(text(csvRegister(titled('one; two')))).toContain(',"one; two",');
  });

  it.each([
    '=1+1',
    '+44 20',
    '-5 %',
    '@SUM(A1)',
    '\tx',
    '＝1',
    "'=1",
    "''@x",
    '=cmd|" /C calc"!A0',
    '=HYPERLINK("x";"y")',
  ])('lets no program run %j, and gives it back as it was', (title) => {
    const csv = text(csvRegister(titled(title)));
    expect(csv).toMatch(/\r\nA1,"?'/u);
    expect(asWritten(neutralised(title))).toBe(title);
    expect(neutralised(title).slice(1)).toBe(title);
  });

  it.each(['Plain', "'tis the season", "O'Neill", '', '1-2'])('leaves %j alone', (title) => {
    expect(neutralised(title)).toBe(title);
    expect(asWritten(title)).toBe(title);
  });
});
