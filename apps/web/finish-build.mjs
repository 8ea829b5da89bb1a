/**
 * Last step of the build: makes the page fit its content security policy and checks what must never be in it.
 * The builder writes the integrity of lazy files as an inline import map, which `script-src 'self'` refuses; the page
 * therefore keeps the integrity of its entry script and stylesheet only.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'dist', 'browser');
const page = path.join(folder, 'index.html');
const html = readFileSync(page, 'utf8').replace(/<script type="importmap">.*?<\/script>/s, '');
writeFileSync(page, html);

const styles = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

const broken = [
  [/<script(?![^>]*\ssrc=)/i.test(html), 'an inline script in index.html'],
  [/<style|\sstyle=|\son[a-z]+=/i.test(html), 'an inline style or handler in index.html'],
  [!/<script[^>]*integrity="sha384-/.test(html), 'an entry script without integrity'],
  [/GDS Transport|@font-face|govuk-crest/i.test(styles), 'a font or crest reserved for GOV.UK in the stylesheet'],
]
  .filter(([found]) => found)
  .map(([, what]) => what);

if (broken.length) {
  process.stderr.write(`The built page may not be served: ${broken.join('; ')}.\n`);
  process.exitCode = 1;
}
