import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtApi } from '../../lab/project.mjs';
import { scratchFolder } from '../../lab/service.mjs';

/**
 * Has `npm run verify` look at a sealed edition's files: as they are, with one character of the bundle changed, and with one byte of
 * the PDF changed.
 * @param {{ publicBundle: string, pdf: Uint8Array, seal: string }} edition
 * @param {string} word a word of the sealed text
 * @returns {Promise<{ whole: number, bundle: number, pdf: number }>} what the command ended with: 0 is whole, 1 is not
 */
export async function verifyByCommand({ publicBundle, pdf, seal }, word) {
  const { folder, remove } = scratchFolder();
  const file = (name, content) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const changedPdf = Uint8Array.from(pdf);
  changedPdf[Math.floor(pdf.length / 2)] ^= 1;
  const bundles = [file('sealed.json', publicBundle), file('changed.json', publicBundle.replace(word, `${word}.`))];
  const pdfs = [file('sealed.pdf', pdf), file('changed.pdf', changedPdf)];
  const codes = {
    whole: await run(bundles[0], pdfs[0], '--seal', seal),
    bundle: await run(bundles[1], pdfs[0], '--seal', seal),
    pdf: await run(bundles[0], pdfs[1], '--seal', seal),
  };
  await remove();
  return codes;
}

function run(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [builtApi('cli/verify.js'), ...args], { timeout: 120_000 }, (error) =>
      resolve(error === null ? 0 : error.code),
    );
  });
}
