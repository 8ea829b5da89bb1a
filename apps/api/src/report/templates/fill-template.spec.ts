import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { attr } from '@cj-tech-master/excelts/xml';
import type { CoveringValues } from '../covering/answers.js';
import { buildCoveringDocument, coveringParts } from '../covering/build-covering-document.js';
import type { CoveringDocument } from '../covering/document.js';
import { notForPublication, notForPublicationAsAWhole } from '../covering/marks.js';
import { textsOfCovering } from '../covering/texts.js';
import { hasLibreOffice, printed } from '../docx/testing/libre-office.js';
import { readPackage } from '../docx/package.js';
import { all, squeezed, WordFile } from '../docx/testing/word-file.js';
import { fullCouncilForm as form } from '../forms/full-council.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { answer, exemptAnswer, filledIn, madeUpFacts } from '../testing/made-up-covering.js';
import type { Filling } from './filling.js';
import { fillTemplate } from './fill-template.js';
import { goodTemplate } from './testing/made-templates.js';

const facts = madeUpFacts();
const filling = (values: CoveringValues, audience: CoveringDocument['audience'] = 'public'): Filling => ({
  form,
  document: buildCoveringDocument(form, values, facts, audience),
  parts: coveringParts(form, values, facts, audience),
});
const usual = filling(filledIn(form, facts));
let template: Buffer;
beforeAll(async () => {
  template = await goodTemplate();
});
const fill = async (what: Filling, bytes = template): Promise<WordFile> =>
  WordFile.open(await fillTemplate(await readPackage(bytes), what));

describe('a template that is filled in', () => {
  it('says what was written where its placeholders stood, also where Word had cut one into runs', async () => {
    const file = await fill(usual);
    const paragraphs = file.paragraphs();
    expect(paragraphs[0]).toBe(facts.meeting.title);
    expect(paragraphs).toContain('Report to Full Council on 16 July 2026');
    expect(file.paragraphs('word/header1.xml')).toContain(`${facts.council.name}: ${facts.meeting.title}`);
    const rows = all(file.body, 'w:tr').map((row) => all(row, 'w:p'));
    expect(rows[0]?.length).toBeGreaterThan(1);
    for (const text of ['Reserves are adequate.', 'There is no breach of law to report.', 'Monitoring officer'])
      expect(paragraphs).toContain(text);
    expect(file.everything).not.toMatch(/\{\{\s*[a-z]|Somebody Who Made It|\uFDD0/u);
  });

  it('with the whole front sheet and all sections says every text of the document', async () => {
    const whole = await goodTemplate(['{{banner}}', '{{front-sheet}}']);
    const said = squeezed((await fill(usual, whole)).paragraphs());
    const { sections, frontSheet, banner } = usual.document;
    const nothing = { ...usual.document, council: { name: '', brandColour: '' }, title: '' };
    expect(said).toContain(squeezed(textsOfCovering({ ...nothing, frontSheet: [], banner: [], sections })));
    expect(said).toContain(squeezed(textsOfCovering({ ...nothing, sections: [], frontSheet, banner })));
  });

  it('has the styles that it needs, and keeps its own', async () => {
    const styles = all((await fill(usual)).xml('word/styles.xml'), 'w:style').map((style) => attr(style, 'w:styleId'));
    expect(new Set(styles).size).toBe(styles.length);
    for (const needed of ['NumberedParagraph', 'TableText', 'Heading2', 'NotForPublication'])
      expect(styles).toContain(needed);
  });

  it('is the same file for the same report', async () => {
    const digest = async () =>
      createHash('sha256')
        .update(await fillTemplate(await readPackage(template), usual))
        .digest('hex');
    expect(await digest()).toBe(await digest());
    const { everything } = await fill(usual);
    expect(everything).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-07-16T00:00:00Z</dcterms:modified>');
  });

  it('takes braces in what people write as they are', async () => {
    const sly = 'Write {{title}} or {{legal}} or {{{purpose}}}, as {x} says';
    const values = new Map([
      ...filledIn(form, facts),
      ['legal', answer({ text: sly })],
      ['purpose', answer({ text: 'PURPOSE' })],
    ]);
    const paragraphs = (await fill(filling(values))).paragraphs();
    expect(paragraphs.filter((text) => text.includes(sly))).toHaveLength(1);
    expect(paragraphs.filter((text) => text.includes('PURPOSE'))).toHaveLength(1);
  });

  it('leaves an empty paragraph where nothing was written', async () => {
    const file = await fill(filling(new Map()));
    expect(file.everything).not.toMatch(/\{\{\s*[a-z]/u);
    for (const cell of all(file.body, 'w:tc')) expect(all(cell, 'w:p').length).toBeGreaterThan(0);
  });

  (hasLibreOffice() ? it : it.skip)('is opened by LibreOffice', async () => {
    const text = squeezed(await pdfText(await printed(await fillTemplate(await readPackage(template), usual))));
    expect(text).toContain(squeezed(['Report to Full Council on 16 July 2026']));
  });
});

describe('what is exempt', () => {
  const canaries = new Map(form.fields.map(({ key }, n) => [key, `zq${n}canary`]));
  const everyKey = ['{{front-sheet}}', '{{banner}}', ...form.fields.map(({ key }) => `{{${key}}}`)];
  const planted = (exempt: boolean): CoveringValues =>
    new Map(
      form.fields.map(({ key, kind, columns }) => {
        const word = canaries.get(key) ?? '';
        const value = {
          text: word,
          items: kind === 'coded' ? [{ code: word, words: word }] : [],
          rows: [columns.map(() => word)],
          contacts: [{ name: word, post: word, telephone: word, email: word }],
        };
        return [key, exempt ? exemptAnswer(value, 3, 'zqinterest') : answer(value)];
      }),
    );

  it('enters no public report by any placeholder of a template', async () => {
    const { everything } = await fill(filling(planted(true)), await goodTemplate(everyKey));
    expect(everything).not.toMatch(/zq\d+canary|zqinterest|Not for publication:/u);
  });

  it('is found in full when it is public, so that the search is known to see it', async () => {
    const { everything } = await fill(filling(planted(false)), await goodTemplate(everyKey));
    const ofService = form.fields.filter(
      ({ key, kind }) => kind === 'statutory-comments' || ['title', 'report-to', 'meeting-date'].includes(key),
    );
    const seen = [...canaries].filter(([key]) => !ofService.some((field) => field.key === key));
    expect(seen.filter(([, word]) => !everything.includes(word))).toEqual([]);
  });

  it('stands under its mark in a restricted one, whose pages say so', async () => {
    const values = new Map([
      ...filledIn(form, facts),
      ['legal', exemptAnswer({ text: 'LEGAL' }, 5)],
      ['asked-to', exemptAnswer({ text: 'Matter for decision' }, 2)],
    ]);
    const restricted = filling(values, 'restricted');
    const file = await fill(restricted, await goodTemplate(['We ask: {{asked-to}}']));
    const paragraphs = file.paragraphs();
    expect(paragraphs[paragraphs.indexOf('LEGAL') - 1]).toBe(notForPublication(5));
    expect(paragraphs).toContain(`We ask: ${notForPublication(2)}: Matter for decision`);
    expect(file.paragraphs('word/header1.xml')).toContain(notForPublicationAsAWhole(restricted.document));
  });

  it('is refused in a public report even when whoever built it made a mistake', async () => {
    const { document } = usual;
    const parts = filling(planted(true), 'restricted').parts;
    await expect(fill({ form, document, parts })).rejects.toThrow('holds a block that is exempt');
  });
});
