import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { madeUpBundle, type MadeUpBundle } from '@best-value/model/testing';

const hash = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest());

/** The command as it is built. It is given no database and no folder of the service. */
describe('the command that verifies a sealed year', () => {
  let folder: string;
  let made: MadeUpBundle;
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../../../dist/cli/verify.js'), ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env['PATH'], INIT_CWD: folder },
      timeout: 30_000,
    });

  beforeAll(async () => {
    made = await madeUpBundle(hash);
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'best-value-verify-'));
    write('year.json', JSON.stringify(made.bundle));
    write(made.bundle.pdf.fileName, made.pdf);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the PDF by itself, says whose it is, who signed it, and that it is whole', () => {
    const { status, stdout, stderr } = run('year.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Marlbrook Borough Council: Best Value self-assessment 2026/27, edition 1, public');
    expect(stdout).toContain(`Seal:        ${made.bundle.seal}`);
    expect(stdout).toContain('Head of Law, deputy of the monitoring officer, 7 May 2027 at 10:30');
    expect(stdout).toContain('Declaration: “I led the theme Leadership.”');
    expect(stdout).toContain(
      'Whole and unaltered since it was sealed. The bundle and the PDF are as the seal above says.',
    );
    expect(stdout).toContain('compare that seal with the one that the council has published');
  });

  it('compares with the published seal', () => {
    expect(run('year.json', '--seal', made.bundle.seal.toUpperCase())).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('with the seal that you gave'),
    });
    const other = run('year.json', '--seal', 'a'.repeat(64));
    expect([other.status, other.stdout]).toEqual([1, expect.stringContaining('another seal')]);
  });

  it('says that no PDF was checked when there is none', () => {
    rmSync(path.join(folder, made.bundle.pdf.fileName));
    const { status, stdout } = run('year.json');
    expect([status, stdout]).toEqual([0, expect.stringContaining('PDF: not checked. There is no “Appendix 1')]);
    expect(stdout).not.toContain('and the PDF');
  });

  it('says everything that was changed, with its place, and ends with 1', () => {
    write('year.json', JSON.stringify(made.bundle).replace('fair account', 'good account').replace('£5m', '£6m'));
    write('other.pdf', 'Something else');
    const { status, stdout } = run('year.json', 'other.pdf');
    expect(status).toBe(1);
    expect(stdout).toMatch(/NOT whole: \d things do not fit\.\n/);
    expect(stdout).toContain(
      '- The public document is not the one that was signed: something in it has been changed. [/documents/public]',
    );
    expect(stdout).toContain(
      '- The signature of the head of paid service is not as it was made: something in it has been changed. [/signatures/0]',
    );
    expect(stdout).toContain('- The PDF is not the one that was sealed');
    expect(stdout).not.toContain('Whole and unaltered');
  });

  it('lets nothing in a bundle move the cursor or colour the line', () => {
    write('year.json', JSON.stringify(made.bundle).replace('Head of Law', '\\u001b[2J\\u202eWhole\\u0007'));
    const { status, stdout } = run('year.json');
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/[\u001b\u202e\u0007]/u);
  });

  it('does not leave the folder for a PDF that a bundle names', () => {
    write('year.json', JSON.stringify(made.bundle).replace(made.bundle.pdf.fileName, '../secret.pdf'));
    const { status, stdout } = run('year.json');
    expect(status).toBe(1);
    expect(stdout).toContain('“pdf fileName” should be the name of a PDF file');
    expect(stdout).toContain('PDF: not checked.\n');
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'Use: npm run verify'],
    ['an option that there is not', ['year.json', '--force'], 'Use: npm run verify'],
    ['three files', ['year.json', 'a.pdf', 'b.pdf'], 'Use: npm run verify'],
    ['no seal', ['year.json', '--seal', '123'], 'must be 64 of the digits'],
    ['a missing file', ['gone.json'], 'There is no file gone.json.'],
    ['a missing PDF', ['year.json', 'gone.pdf'], 'There is no file gone.pdf.'],
    ['a folder', ['.'], '. is a folder.'],
    ['a folder for a PDF', ['year.json', '.'], '. is a folder.'],
    ['an empty file', ['empty.json'], 'empty.json is empty.'],
    ['a PDF', ['a.pdf'], 'a.pdf is a PDF. Give the bundle first'],
    ['a document of an office programme', ['a.docx'], 'zip file or a document of an office programme'],
    ['bytes that are no text', ['bytes.json'], 'is not a text in UTF-8'],
    ['text that is not JSON', ['notes.txt'], 'notes.txt: It is not JSON'],
    ['JSON that is something else', ['package.json'], 'It is not the bundle of a sealed self-assessment'],
    ['a file of 2 GB', ['huge.json'], 'huge.json has 2000 MB. No sealed file has more than 60 MB.'],
    ['a PDF of 2 GB', ['year.json', 'huge.json'], 'No sealed file has more than 200 MB.'],
    ['a pipe or a device', ['/dev/zero'], 'is not an ordinary file'],
  ])('says in a sentence that %s cannot be checked, and ends with 2', (_what, args, sentence) => {
    write('empty.json', '');
    write('a.pdf', made.pdf);
    write('a.docx', 'PK\u0003\u0004…');
    write('bytes.json', Uint8Array.from([0x7b, 0xff, 0xfe]));
    write('notes.txt', 'Dear council,');
    write('package.json', '{"name":"best-value"}');
    write('huge.json', '');
    truncateSync(path.join(folder, 'huge.json'), 2_000_000_000);
    mkdirSync(path.join(folder, 'folder'));
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
