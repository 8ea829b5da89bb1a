import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '../../audit-trail/history.view.js';
import type { CoveringSummaryView } from '../covering-reports/covering-report.view.js';
import { WordFile } from '../docx/testing/word-file.js';
import { pdfText } from '../pdf/checking/pdf-text.js';
import { YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { exempt, publicly, type Problem } from '../../testing/answers.js';
import type { Browser } from '../../testing/spec-service.js';
import type { ReportTemplatesView, ReportTemplateView } from './report-template.view.js';
import { goodTemplate, withParts } from './testing/made-templates.js';

describe('templates of covering reports', () => {
  let year: YearToSign;
  let clerk: Browser;
  let reader: Browser;
  let template: Buffer;
  const report = '/assessments/2026-27/covering-reports';

  beforeAll(async () => {
    year = await YearToSign.start();
    clerk = (await year.service.person(year.council, 'Clerk of papers', ['democratic-services'])).browser;
    reader = (await year.service.person(year.council, 'Onlooker', ['reader'])).browser;
    template = await goodTemplate();
  });
  afterAll(() => year.stop());
  beforeEach(() => year.superuser.query('delete from report_template'));

  const put = (bytes: Buffer = template, revision = 0, name = 'Our report.docx', form = 'full-council', who = clerk) =>
    who.ask<ReportTemplateView & Problem>('PUT', `/report-templates/${form}`, bytes, revision, {
      'x-file-name': encodeURIComponent(name),
    });
  const list = async (who = clerk) => (await who.ask<ReportTemplatesView>('GET', '/report-templates')).body.items;
  const file = (who = clerk, form = 'full-council') => who.ask<Buffer>('GET', `/report-templates/${form}/file`);
  const kept = () => {
    const folder = path.join(year.service.filesFolder, 'kept', year.council.councilId);
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const latest = async () => (await clerk.ask<HistoryView>('GET', '/history')).body.items[0];

  it('are none to begin with: every form says which placeholders one may use', async () => {
    const items = await list(reader);
    expect(items.map(({ form, template: there, revision }) => [form, there, revision])).toEqual(
      expect.arrayContaining([
        ['full-council', null, 0],
        ['cabinet', null, 0],
      ]) as unknown,
    );
    expect(items[0]?.placeholders).toContainEqual({
      key: 'legal',
      says: expect.stringContaining('Legal'),
      inLine: false,
    });
    expect((await file()).status).toBe(404);
  });

  it('are taken in, told of, downloaded as they were, replaced and taken away, each with an entry in the history', async () => {
    const before = kept().length;
    const { status, body } = await put();
    expect([status, body.revision, body.template?.name]).toEqual([200, 1, 'Our report.docx']);
    expect(body.template?.missing).toContain('Background papers');
    expect((await list()).find(({ form }) => form === 'full-council')).toEqual(body);
    const { body: bytes, headers } = await file(reader);
    expect(bytes.equals(template)).toBe(true);
    expect(headers['content-disposition']).toContain('attachment; filename="Our report.docx"');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(await latest()).toMatchObject({
      act: 'put-report-template',
      title: expect.stringContaining('Full Council'),
    });
    expect((await put(template, 1, 'Second.docx')).body).toMatchObject({
      revision: 2,
      template: { name: 'Second.docx' },
    });
    expect(kept()).toHaveLength(before + 1);
    expect((await clerk.ask('DELETE', '/report-templates/full-council', undefined, 2)).status).toBe(204);
    expect(await latest()).toMatchObject({ act: 'remove-report-template' });
    expect(kept()).toHaveLength(before);
    expect((await file()).status).toBe(404);
    expect((await put(template, 3)).body.revision).toBe(4);
  });

  it('are refused when somebody else was first, and nothing is kept of them', async () => {
    await put();
    const before = kept().length;
    const { status, body } = await put(template, 0);
    expect([status, body.current]).toEqual([412, expect.objectContaining({ revision: 1 })]);
    expect((await clerk.ask('DELETE', '/report-templates/full-council', undefined, 7)).status).toBe(412);
    const both = await Promise.all([put(template, 1, 'a.docx'), put(template, 1, 'b.docx')]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
    expect(kept()).toHaveLength(before);
  });

  it('are refused with a sentence at the file for everything that is wrong, and nothing is kept of them', async () => {
    const before = kept().length;
    const macros = await put(await withParts(template, { 'word/vbaProject.bin': 'x' }));
    expect([macros.status, macros.body.errors]).toEqual([
      400,
      [{ field: 'file', message: expect.stringContaining('holds macros') }],
    ]);
    const wrong = await put(await goodTemplate(['{{nothing}}', '{{or this}}']));
    expect(wrong.body.errors?.map(({ field, message }) => [field, message.slice(0, 12)])).toEqual([
      ['file', '{{nothing}} '],
      ['file', '{{or this}} '],
    ]);
    expect((await put(Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await put(template, 0, '')).body.errors?.[0]?.field).toBe('X-File-Name');
    expect((await put(template, 0, 'a.docx', 'no-such-form')).status).toBe(404);
    expect(kept()).toHaveLength(before);
  });

  it('belong to one council', async () => {
    await put();
    const stranger = (await year.service.person(await year.service.council('eastmere'), 'Other', ['lead-officer']))
      .browser;
    expect((await list(stranger)).every(({ template: there }) => there === null)).toBe(true);
    expect((await file(stranger)).status).toBe(404);
    expect((await clerk.ask('PUT', '/report-templates/full-council', template)).status).toBe(428);
  });

  describe('and the files of a report', () => {
    let id: string;
    beforeEach(async () => {
      await year.superuser.query('update covering_report set removed_at = now() where removed_at is null');
      const form = { form: 'full-council', body: 'Full Council' };
      id = (await clerk.ask<CoveringSummaryView>('POST', report, form)).body.id;
    });
    const download = (query: string, who = clerk) => who.ask<Buffer & Problem>('GET', `${report}/${id}/file?${query}`);
    const write = (field: string, text: string, classification: object = publicly) =>
      clerk.ask(
        'PUT',
        `${report}/${id}/fields/${field}`,
        { text, items: [], rows: [], contacts: [], classification, clearedBy: '', clearedOn: null, offered: null },
        0,
      );

    it('are Word in the built-in look, PDF, and Word in the council’s own, with the same words', async () => {
      await put();
      await write('legal', 'Nothing of law arises.');
      const word = await download('format=docx');
      expect([word.status, word.headers['content-disposition']]).toEqual([
        200,
        expect.stringContaining('DRAFT Covering report Best Value self-assessment 2026-27.docx'),
      ]);
      expect((await WordFile.open(word.body)).paragraphs()).toContain('Nothing of law arises.');
      expect((await WordFile.open((await download('format=template')).body)).paragraphs()).toContain(
        'Nothing of law arises.',
      );
      const pdf = await download('format=pdf');
      expect(pdf.headers['content-type']).toBe('application/pdf');
      expect((await pdfText(pdf.body)).join(' ')).toContain('Nothing of law arises.');
    });

    it('hold nothing exempt for the public, and everything for those who may see it', async () => {
      await put();
      await write('legal', 'zqcanary', exempt);
      for (const format of ['docx', 'template']) {
        const open = (await WordFile.open((await download(`format=${format}`)).body)).everything;
        expect(open.includes('zqcanary')).toBe(false);
        const closed = await download(`format=${format}&audience=restricted`);
        expect((await WordFile.open(closed.body)).everything.includes('zqcanary')).toBe(true);
        expect(closed.headers['content-disposition']).toContain('RESTRICTED');
      }
      expect((await pdfText((await download('format=pdf')).body)).join(' ')).not.toContain('zqcanary');
      expect((await pdfText((await download('format=pdf&audience=restricted')).body)).join(' ')).toContain('zqcanary');
      expect((await download('format=docx&audience=restricted', reader)).status).toBe(403);
      expect((await download('format=docx', reader)).status).toBe(200);
    });

    it('are refused in a format that there is not, and without a template', async () => {
      expect((await download('format=exe')).status).toBe(400);
      expect((await download('format=template')).status).toBe(404);
    });
  });
});
