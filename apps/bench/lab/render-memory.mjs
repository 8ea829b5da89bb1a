// How much this process grows while the service's own renderer makes PDFs in its worker thread. Argument: how many PDFs.
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './machine.mjs';
import { importBuilt } from './project.mjs';
import { thickDocument } from './thick-document.mjs';

const { PdfRenderer } = await importBuilt('report/render/pdf-renderer.js');
const document = await thickDocument();
const renderer = new PdfRenderer();
await wait(500);
const before = memoryOf([process.pid]);
let highest = before;
let pages = 0;
const watch = setInterval(() => (highest = Math.max(highest, memoryOf([process.pid]))), 50);
for (let made = 0; made < Number(process.argv[2]); made += 1) ({ pages } = await renderer.render(document));
clearInterval(watch);
await renderer.close();
process.stdout.write(`Result ${JSON.stringify({ pages, added: highest - before })}\n`);
