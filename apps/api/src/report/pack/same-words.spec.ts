import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AppendixDocument } from '../appendix/document.js';
import type { CoveringDocument } from '../covering/document.js';
import { textsOfCovering } from '../covering/texts.js';
import { hasLibreOffice, printed } from '../docx/testing/libre-office.js';
import { squeezed, WordFile } from '../docx/testing/word-file.js';
import { readPage } from '../html/testing/read-page.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { csvSheet } from '../registers/import-register/csv-sheet.js';
import { readSheets } from '../registers/xlsx/read-sheets.js';
import { ADDRESS, ALTERNATIVE, leaves, plain } from '../testing/leaves.js';
import { madeUpAssessment, smallModel, USUAL } from '../testing/made-up-council.js';
import { withMovement } from '../testing/made-up-last-year.js';
import { appendixOf } from './appendix-of.js';
import { makePack } from './make-pack.js';
import type { PackReading } from './pack-reading.js';
import { preparePack } from './prepare-pack.js';
import { sealedReading } from './testing/made-up-reading.js';
import { readZip, type ZipEntry } from './zip/read-zip.js';

const made = madeUpAssessment({ ...USUAL, narrativeWords: 40, evidence: 8, followOnActions: 6 }, smallModel());

/** Every file of one pack, held against the one document that it is made from. */
describe('the files of a sealed pack', () => {
  let reading: PackReading;
  let entries: ZipEntry[];
  let document: AppendixDocument;
  let covering: CoveringDocument | undefined;
  beforeAll(async () => {
    const sealed = await sealedReading(withMovement(made, 6));
    reading = sealed.reading;
    entries = await readZip((await makePack(preparePack(reading), sealed.tools)).bytes);
    document = appendixOf(reading).document;
    covering = reading.covering[0]?.document;
  }, 120_000);
  const file = (name: RegExp): Uint8Array => {
    const found = entries.filter((entry) => name.test(entry.name));
    expect(found).toHaveLength(1);
    return found[0]?.bytes ?? new Uint8Array();
  };
  const said = () => leaves(document).filter(({ path }) => !ALTERNATIVE.test(path) && !ADDRESS.test(path));
  const missingIn = (text: string) => said().filter((one) => !plain(text).includes(plain(one.text)));

  it('are a covering report three times, the self-assessment on paper, as a page and as data, two registers twice, and the proof', () => {
    expect(entries.map(({ name }) => name)).toEqual([
      'manifest.json',
      'Covering report Best Value self-assessment 2025-26.docx',
      'Covering report Best Value self-assessment 2025-26 in the council template.docx',
      'Covering report Best Value self-assessment 2025-26.pdf',
      'Appendix 1 Best Value self-assessment 2025-26.pdf',
      'Web page Best Value self-assessment 2025-26.html',
      'Appendix 2 Action plan 2025-26.xlsx',
      'Appendix 2 Action plan 2025-26.csv',
      'Appendix 3 Evidence register 2025-26.xlsx',
      'Appendix 3 Evidence register 2025-26.csv',
      'Data Best Value self-assessment 2025-26.json',
      'self-assessment-data-1.schema.json',
      'OSCAL assessment results Best Value self-assessment 2025-26.json',
      'OSCAL plan of action Best Value self-assessment 2025-26.json',
      expect.stringMatching(/\.json$/u) as unknown,
    ]);
  });

  it('say every text and number of the self-assessment: PDF, page and data', async () => {
    expect(said().length).toBeGreaterThan(400);
    expect(missingIn((await pdfText(file(/^Appendix 1 .*\.pdf$/u))).join(' '))).toEqual([]);
    expect(missingIn(readPage(file(/\.html$/u)).text)).toEqual([]);
    const data = JSON.parse(Buffer.from(file(/^Data Best .*\.json$/u)).toString('utf8')) as AppendixDocument;
    expect(leaves(data).filter(({ path }) => !path.startsWith('$schema'))).toEqual(
      expect.arrayContaining(leaves(document)) as unknown,
    );
  });

  it('say every row of the action plan and of the evidence: spreadsheet and CSV', async () => {
    for (const [name, items] of [
      [/^Appendix 2 Action plan/u, document.followOnActions.items],
      [/^Appendix 3 Evidence/u, document.evidence.items],
    ] as const) {
      const [sheet] = await readSheets(file(new RegExp(`${name.source}.*xlsx$`, 'u')));
      const csv = csvSheet(file(new RegExp(`${name.source}.*csv$`, 'u')));
      for (const rows of [sheet?.rows ?? [], csv.rows]) {
        const cells = rows.map((row) => plain(row.map((cell) => JSON.stringify(cell)).join(' ')));
        expect(items.length).toBeGreaterThan(4);
        for (const { reference, title, ...rest } of items) {
          const row = cells.find((one) => one.includes(`"${reference.toLowerCase()}"`)) ?? '';
          const owner = 'owner' in rest ? rest.owner : rest.issuingBody;
          const status = 'statusWord' in rest ? rest.statusWord : rest.grade;
          for (const text of [title, owner ?? '', status ?? '']) expect(row).toContain(plain(text));
          const day = 'dueOn' in rest ? rest.dueOn : rest.issuedOn;
          if (day !== null) expect(row).toMatch(new RegExp(`${day}|${day.split('-').reverse().join('/')}`, 'u'));
        }
      }
    }
  });

  it('say every text of the covering report: Word, the council’s template, and PDF', async () => {
    const texts = covering ? textsOfCovering(covering) : [];
    expect(texts.length).toBeGreaterThan(60);
    const forms: Record<string, string> = {
      word: (await WordFile.open(file(/^Covering .*2025-26\.docx$/u))).paragraphs().join(' '),
      template: (await WordFile.open(file(/council template\.docx$/u))).paragraphs().join(' '),
      pdf: (await pdfText(file(/^Covering .*\.pdf$/u))).join(' '),
    };
    if (hasLibreOffice())
      forms['libreOffice'] = (await pdfText(await printed(file(/^Covering .*2025-26\.docx$/u)))).join(' ');
    for (const [form, text] of Object.entries(forms)) {
      const whole = squeezed([text]);
      // The header of a template says the council's name; the numbers of its lists are Word's.
      const missing = texts.filter((one) => !whole.includes(squeezed([one])));
      expect([form, missing]).toEqual([form, []]);
    }
  }, 120_000);
});
