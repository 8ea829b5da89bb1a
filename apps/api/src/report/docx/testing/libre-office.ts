import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether LibreOffice is on this machine, to open Word files as somebody would who did not write them. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stdout.write('LibreOffice (soffice) was not found: no Word file was opened with it.\n');
    return false;
  }
}

/** Opens a Word file in LibreOffice and takes what it prints, as a tagged PDF with bookmarks. */
export async function printed(docx: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    await writeFile(join(folder, 'report.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter =
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ]);
    return await readFile(join(folder, 'report.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
