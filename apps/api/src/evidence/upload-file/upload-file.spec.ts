import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvidenceStore } from '../../storage/evidence-store.js';
import type { LocalDiskStore } from '../../storage/local-disk-store.js';
import type { Problem } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { UploadedFileView } from '../evidence.view.js';
import { docx, jpg, oldWord, pdf, png, program, wordEntries, zip } from '../testing/made-files.js';

const mebibyte = 1024 * 1024;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('uploading a file', () => {
  let service: SpecService;
  let writer: Browser;
  let reader: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    service = await SpecService.start();
    const council = await service.council('northford');
    writer = (await service.person(council, 'writer', ['contributor'])).browser;
    reader = (await service.person(council, 'reader', ['reader'])).browser;
    stranger = (await service.person(await service.council('southmere'), 'writer', ['contributor'])).browser.in(
      'northford',
    );
  });
  afterAll(() => service.stop());

  const upload = (bytes: Buffer, name: string, who = writer): Promise<Answer<UploadedFileView & Problem>> =>
    who.ask('POST', '/evidence/uploads', bytes, undefined, { 'x-file-name': encodeURIComponent(name) });
  const incoming = (): string[] => readdirSync(path.join(service.filesFolder, 'incoming'));

  const opendocument = zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<x/>' },
  ]);

  it.each([
    ['report.pdf', pdf, 'application/pdf'],
    ['Report.PDF', pdf, 'application/pdf'],
    ['plan.docx', docx, word],
    ['plan.odt', opendocument, 'application/vnd.oasis.opendocument.text'],
    ['chart.png', png, 'image/png'],
    ['photo.jpeg', jpg, 'image/jpeg'],
    ['ffigurau.csv', Buffer.from('\ufeffBlwyddyn,Nifer\n2026/27,"Tŷ Gŵyr"\n'), 'text/csv'],
    ['note.txt', Buffer.from('Plain words. 📎'), 'text/plain'],
  ])('takes %s as what it is', async (name, bytes, type) => {
    const { status, body } = await upload(bytes, name);
    expect(body).toEqual({
      fileId: expect.any(String),
      name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      type,
    });
    expect(status).toBe(201);
    expect(incoming()).toEqual([]);
  });

  it('takes 50 MB and not a byte more, and leaves nothing behind', async () => {
    const largest = Buffer.alloc(50 * mebibyte, 'word ');
    expect((await upload(largest, 'largest.txt')).status).toBe(201);
    const { status, body } = await upload(Buffer.concat([largest, Buffer.from('x')]), 'too-large.txt');
    expect(status).toBe(413);
    expect(body.detail).toBe('The file must be 50 MB or smaller.');
    expect(incoming()).toEqual([]);
  });

  const zeros = Buffer.alloc(60 * mebibyte);
  const many = Array.from({ length: 2001 }, (_, n) => ({ name: `word/${n}.xml`, content: '' }));
  it.each<[string, string, Buffer, RegExp]>([
    ['a program called .pdf', 'report.pdf', program, /ends in \.pdf, and what is inside is something else/],
    ['a picture called .pdf', 'report.pdf', png, /ends in \.pdf, and what is inside is something else/],
    ['a PDF called .docx', 'plan.docx', pdf, /damaged/],
    [
      'a bare zip called .docx',
      'plan.docx',
      zip([{ name: 'a.txt', content: 'a' }]),
      /ends in \.docx, and what is inside is something else/,
    ],
    [
      'a file with macros called .docx',
      'plan.docx',
      zip(wordEntries('application/vnd.ms-word.document.macroEnabled.main+xml')),
      /ends in \.docx, and what is inside is something else/,
    ],
    ['a Word file called .xlsx', 'figures.xlsx', docx, /ends in \.xlsx, and what is inside is something else/],
    [
      'another OpenDocument called .ods',
      'figures.ods',
      opendocument,
      /ends in \.ods, and what is inside is something else/,
    ],
    ['a program', 'setup.exe', program, /Choose a file of one of these kinds/],
    ['a page with scripts', 'page.html', Buffer.from('<script>alert(1)</script>'), /Choose a file/],
    ['a drawing with scripts', 'drawing.svg', Buffer.from('<svg/>'), /Choose a file/],
    ['a macro file', 'plan.docm', docx, /Choose a file/],
    ['a name of the language', 'report.constructor', pdf, /Choose a file/],
    ['no extension', 'report', pdf, /Choose a file/],
    ['an older Word file', 'plan.doc', oldWord, /save it as \.docx or PDF/],
    ['an older Excel file', 'plan.xls', oldWord, /save it as \.xlsx or PDF/],
    ['an empty file', 'empty.txt', Buffer.alloc(0), /empty/],
    ['bytes called .txt', 'note.txt', Buffer.from('a\u0000b'), /not a text file/],
    ['text that is not UTF-8', 'note.csv', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]), /not in UTF-8/],
    ['text cut off inside a letter', 'note.txt', Buffer.from('ŵ').subarray(0, 1), /not in UTF-8/],
    [
      'a part that packs too well',
      'bomb.docx',
      zip([...wordEntries(), { name: 'word/media/0', content: zeros }]),
      /unpacks to far more/,
    ],
    [
      'parts too large once unpacked',
      'bomb.docx',
      zip([
        ...wordEntries(),
        { name: 'word/media/0', content: randomBytes(3 * mebibyte), claims: { unpacked: 201 * mebibyte } },
      ]),
      /unpacks to far more/,
    ],
    [
      'parts that lie over each other',
      'bomb.docx',
      zip([...wordEntries(), { name: 'word/a', content: 'a', claims: { packed: 5000 } }]),
      /unpacks to far more/,
    ],
    ['too many parts', 'bomb.docx', zip([...wordEntries(), ...many]), /2004 parts; 2000 are accepted/],
    [
      'a protected file',
      'plan.docx',
      zip([...wordEntries(), { name: 'word/a.xml', content: 'a', encrypted: true }]),
      /password/,
    ],
    ['a part that climbs out', 'plan.docx', zip([...wordEntries(), { name: '../../a.xml', content: 'a' }]), /damaged/],
    ['a part that is there twice', 'plan.docx', zip([...wordEntries(), ...wordEntries()]), /damaged/],
    ['half a file', 'plan.docx', docx.subarray(0, docx.length - 30), /damaged/],
  ])('refuses %s', async (_what, name, bytes, because) => {
    const { status, body } = await upload(bytes, name);
    expect([status, body.errors?.[0]?.field]).toEqual([400, 'file']);
    expect(body.errors?.[0]?.message).toMatch(because);
    expect(incoming()).toEqual([]);
  });

  it('answers over a real connection when too much is sent, and forgets a sender who gives up', async () => {
    await service.app.listen(0, '127.0.0.1');
    const address = `${await service.app.getUrl()}/api/councils/northford/evidence/uploads`;
    const headers = { cookie: writer.cookie ?? '', 'content-type': 'application/octet-stream', 'x-file-name': 'a.txt' };
    const status = await new Promise((done, fail) => {
      const sending = request(address, { method: 'POST', headers, agent: false }, (answer) =>
        answer.resume().on('end', () => done(answer.statusCode)),
      );
      sending.on('error', fail).end(Buffer.alloc(51 * mebibyte, 'word '));
    });
    expect(status).toBe(413);
    await new Promise((done) => {
      const sending = request(address, { method: 'POST', headers, agent: false });
      sending
        .on('error', done)
        .write(Buffer.alloc(mebibyte, 'word '), () => setTimeout(() => sending.destroy(new Error('gave up')), 500));
    });
    for (let wait = 0; wait < 50 && incoming().length > 0; wait += 1)
      await new Promise((done) => setTimeout(done, 100));
    expect(incoming()).toEqual([]);
  });

  it('keeps a name safe to save', async () => {
    expect((await upload(pdf, '../..\\invoice\u202Egpj\u0000.pdf')).body.name).toBe('invoicegpj.pdf');
  });

  it('asks for a name it can read', async () => {
    const ask = (name?: string) =>
      writer.ask<Problem>(
        'POST',
        '/evidence/uploads',
        pdf,
        undefined,
        name === undefined ? {} : { 'x-file-name': name },
      );
    for (const name of [undefined, '%E0%A4', '%2E%2E', 'a'.repeat(2001)]) {
      const { status, body } = await ask(name);
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'X-File-Name']);
    }
  });

  it('takes bytes only', async () => {
    const answer = await writer.ask('POST', '/evidence/uploads', { file: 'x' }, undefined, { 'x-file-name': 'a.pdf' });
    expect(answer.status).toBe(415);
  });

  it('is for those who may add evidence, in their own council', async () => {
    expect((await upload(pdf, 'a.pdf', reader)).status).toBe(403);
    expect((await upload(pdf, 'a.pdf', stranger)).status).toBe(404);
    expect((await upload(pdf, 'a.pdf', service.nobody.in('northford'))).status).toBe(401);
  });

  it('clears away what a stopped service left half done, and no upload under way', async () => {
    const [left, underWay] = ['left.part', 'under-way.part'].map((name) =>
      path.join(service.filesFolder, 'incoming', name),
    ) as [string, string];
    for (const file of [left, underWay]) writeFileSync(file, 'half');
    const anHourAgo = Date.now() / 1000 - 3600;
    utimesSync(left, anHourAgo, anHourAgo);
    await (service.app.get(EvidenceStore, { strict: false }) as LocalDiskStore).onApplicationBootstrap();
    expect(incoming()).toEqual(['under-way.part']);
  });
});
