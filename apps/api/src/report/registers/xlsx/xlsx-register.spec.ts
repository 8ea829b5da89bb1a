import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plantCanaries, withoutPlaces } from '../../testing/canaries.js';
import { CONFIDENTIAL, exempt, INTERNAL, madeUpAssessment, PUBLIC, USUAL } from '../../testing/made-up-council.js';
import { registerFrom } from '../../testing/register-from.js';
import { actionPlanRegister } from '../action-plan-register.js';
import { evidenceRegister } from '../evidence-register.js';
import { csvTable } from '../import-register/csv-table.js';
import type { RegisterDocument } from '../register-document.js';
import { allText, asLibreOfficeReads, libreOffice, unpacked } from '../testing/unpacked.js';
import { xlsxRegister } from './xlsx-register.js';

const base = madeUpAssessment();
const plan = actionPlanRegister(registerFrom(base), 'public', true);
const evidence = evidenceRegister(registerFrom(base), 'public');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The cells of a register as a person sees them. */
function shown({ columns, rows }: RegisterDocument): string[][] {
  const seen = (cell: string | null, n: number): string => {
    const [year, month, day] = cell?.split('-') ?? [];
    return columns[n]?.type === 'date' && cell !== null
      ? `${Number(day)} ${months[Number(month) - 1]} ${year}`
      : (cell ?? '');
  };
  return [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(seen))];
}

describe.each([
  ['action plan', plan, 'ActionPlan'],
  ['evidence register', evidence, 'EvidenceRegister'],
] as const)('the %s as a spreadsheet', (_, register, table) => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = new Map([...(await unpacked(await xlsxRegister(register)))].map(([name, part]) => [name, part.toString()]));
  });
  const part = (name: string): string => parts.get(name) ?? '';

  it('is one named table from the first cell, with filters, its names frozen and printed on every page', () => {
    const last = `${register.rows.length + 1}`;
    expect(part('xl/tables/table1.xml')).toMatch(
      new RegExp(`displayName="${table}" ref="A1:[A-Z]+${last}"><autoFilter ref="A1:[A-Z]+${last}"`, 'u'),
    );
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(part('xl/workbook.xml')).toMatch(/Print_Titles"[^>]*>[^<]*!\$1:\$1</u);
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/u);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).not.toContain('mergeCell');
    expect(sheet.match(/<row [^>]*>/gu)?.every((row) => row.includes('customHeight="1"'))).toBe(true);
  });

  it('says its title, its language and the day of its content', () => {
    expect(part('docProps/core.xml')).toContain(`<dc:title>${register.title}, Marlbrook Borough Council</dc:title>`);
    expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(part('docProps/core.xml')).toContain('2026-04-16T00:00:00Z</dcterms:modified>');
  });

  it('keeps dates as dates: numbers with a format, the 28th of January 2026 being day 46050', async () => {
    const column = register.columns.findIndex(({ type }) => type === 'date');
    const dated = register.rows.findIndex((cells) => cells[column] !== null);
    const letter = String.fromCharCode(65 + column);
    const value = new RegExp(`<c r="${letter}${dated + 2}" s="\\d+"><v>(\\d+)</v>`, 'u').exec(
      part('xl/worksheets/sheet1.xml'),
    )?.[1];
    const days = (Date.parse(register.rows[dated]?.[column] ?? '') - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(Number(value)).toBe(days);
  });

  it('stands dates under their heading on the left, apart from the words of the next column', async () => {
    const book = new Workbook();
    await book.xlsx.load(await xlsxRegister(register));
    const dates = register.columns.flatMap(({ type }, n) => (type === 'date' ? [n + 1] : []));
    expect(dates).not.toHaveLength(0);
    for (const column of dates) {
      const alignment = book.worksheets[0]?.getRow(2).getCell(column).alignment;
      expect(alignment).toMatchObject({ horizontal: 'left', vertical: 'top', wrapText: true });
    }
  });

  it('says to LibreOffice what the register says', async () => {
    if (!(await libreOffice())) {
      process.stdout.write('LibreOffice is not installed: what it reads of a spreadsheet was not compared.\n');
      return;
    }
    const read = csvTable(Buffer.from(await asLibreOfficeReads(await xlsxRegister(register))));
    expect(read).toEqual(shown(register));
  }, 60_000);
});

describe('a spreadsheet', () => {
  it('offers the statuses and no other word', async () => {
    const sheet = (await allText(await xlsxRegister(plan))).replaceAll('&quot;', '"');
    expect(sheet).toContain('<formula1>"Not started,On track,At risk,Complete,Cancelled"</formula1>');
    expect(sheet).toMatch(/sqref="I2:I21"/u);
  });

  it('hides what is for the service alone', async () => {
    const book = new Workbook();
    await book.xlsx.load(await xlsxRegister(plan));
    const hidden = plan.columns.filter((_, n) => book.worksheets[0]?.getColumn(n + 1).hidden).map(({ title }) => title);
    expect(hidden).toEqual(['Identifier', 'Row check']);
  });

  it('has no formula in it, whatever its texts begin with', async () => {
    const titles = ['=1+1', '+1', '-1', '@x', '\t=1', '=HYPERLINK("https://x")', "'=1", '_x000D_', '<&>"🎉 العربية Ŵ'];
    const [action] = base.followOnActions;
    const followOnActions = action
      ? titles.map((title, n) => ({ ...action, id: `${n}${action.id.slice(1)}`, title }))
      : [];
    const register = actionPlanRegister(registerFrom({ ...base, followOnActions }), 'public');
    const bytes = await xlsxRegister(register);
    expect(await allText(bytes)).not.toMatch(/<f>|<f /u);
    const book = new Workbook();
    await book.xlsx.load(bytes);
    const read = register.rows.map((_, n) => book.worksheets[0]?.getCell(n + 2, 2).value);
    expect(read.toSorted()).toEqual(titles.toSorted());
  });

  it('is a table also when there is nothing to list', async () => {
    const empty = actionPlanRegister(registerFrom({ ...base, followOnActions: [] }), 'public');
    expect(await allText(await xlsxRegister(empty))).toContain('ref="A1:M2"');
  });

  it('has the same bytes in every time zone', async () => {
    const here = createHash('sha256')
      .update(await xlsxRegister(plan))
      .digest('hex');
    const loader = fileURLToPath(new URL('../../testing/typescript-loader.mjs', import.meta.url));
    const entry = fileURLToPath(new URL('../testing/print-digest.ts', import.meta.url));
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/London'])
      expect(
        execFileSync(process.execPath, ['--import', loader, entry], { env: { ...process.env, TZ } }).toString(),
      ).toBe(here);
  }, 60_000);

  it('is quick with 2,000 rows', async () => {
    const long = actionPlanRegister(registerFrom(madeUpAssessment({ ...USUAL, followOnActions: 2000 })), 'public');
    expect(long.rows).toHaveLength(2000);
    const began = performance.now();
    const bytes = await xlsxRegister(long);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(bytes.length).toBeLessThan(2_000_000);
  }, 60_000);
});

describe('what is not public', () => {
  const both = [
    (source: typeof base) => actionPlanRegister(registerFrom(source), 'public', true),
    (source: typeof base) => evidenceRegister(registerFrom(source), 'public'),
  ];

  it.each([INTERNAL, exempt(3, 'zqinterest'), CONFIDENTIAL])(
    'is in no byte of a spreadsheet when $level',
    async (level) => {
      const { source, words } = plantCanaries(base, level);
      for (const build of both) {
        const bytes = await xlsxRegister(build(source));
        const text = await allText(bytes);
        expect([...words, 'zqinterest', 'c0ffee', '1961'].filter((word) => text.includes(word))).toEqual([]);
        expect(Buffer.from(bytes).equals(Buffer.from(await xlsxRegister(build(withoutPlaces(base)))))).toBe(true);
      }
    },
  );

  it('is found when it is public, so that the search is known to see it', async () => {
    const { source } = plantCanaries(base, PUBLIC);
    const text = (await Promise.all(both.map(async (build) => allText(await xlsxRegister(build(source)))))).join('\n');
    const planted = JSON.stringify([source.followOnActions, source.evidence]).match(/zq\d+canary/gu) ?? [];
    expect(planted.filter((word) => !text.includes(word))).toEqual([]);
    expect(planted.length).toBeGreaterThan(20);
  });
});
