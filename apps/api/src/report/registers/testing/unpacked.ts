import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fromBufferPromise } from 'yauzl';

/** Every part of a ZIP by its name, unpacked: what a search of all bytes must look through. */
export async function unpacked(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

/** All that the parts of a ZIP say, and the names of the parts. */
export async function allText(bytes: Uint8Array): Promise<string> {
  return [...(await unpacked(bytes))].map(([name, part]) => `${name}\n${part.toString('utf8')}`).join('\n');
}

const run = promisify(execFile);

/** Where LibreOffice is; null when this machine has none. */
export async function libreOffice(): Promise<string | null> {
  try {
    await run('soffice', ['--version']);
    return 'soffice';
  } catch {
    return null;
  }
}

/** What LibreOffice makes of a spreadsheet: its first sheet as CSV in UTF-8, dates as they are shown. */
export async function asLibreOfficeReads(xlsx: Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'register-'));
  try {
    await writeFile(path.join(folder, 'register.xlsx'), xlsx);
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true';
    const home = `-env:UserInstallation=file://${folder}/home`;
    await run('soffice', [home, '--headless', '--convert-to', filter, '--outdir', folder, `${folder}/register.xlsx`]);
    return await readFile(path.join(folder, 'register.csv'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
