// Renders one year's appendix as the service does and with Typst, in turn, in one process. Argument: rounds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inTurn, median } from './figures.mjs';
import { importBuilt } from './project.mjs';
import { thickDocument } from './thick-document.mjs';
import { typstSource } from './typst-source.mjs';

const folder = path.join(import.meta.dirname, '../typst');
const { NodeCompiler } = createRequire(path.join(folder, 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
const document = await thickDocument();
const { appendixDefinition } = await importBuilt('report/pdf/appendix-definition.js');
const { printable } = await importBuilt('report/pdf/printable.js');
const { fontFiles } = await importBuilt('report/pdf/fonts.js');
const { renderAppendix } = await importBuilt('report/render/render-appendix.js');

const prelude = readFileSync(path.join(folder, 'prelude.typ'), 'utf8');
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }] });
const sides = { service: { pages: 0, processor: [] }, typst: { pages: 0, processor: [] } };

/** Seconds from the document to the file's bytes. Threads of the process count in the processor's time. */
async function timed(side, render) {
  const before = process.cpuUsage();
  const began = performance.now();
  side.pages = await render();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  side.processor.push((user + system) / 1e6);
  return seconds;
}

const service = () => timed(sides.service, async () => (await renderAppendix(document)).pages);

/** Typst remembers what it laid out: without forgetting it would only find the last round's pages again. */
function typst() {
  compiler.evictCache(0);
  return timed(sides.typst, () => {
    const mainFileContent = typstSource(appendixDefinition(printable(document), '0123456789ab'), prelude);
    const compiled = compiler.compile({ mainFileContent });
    if (compiled.result === null) {
      compiled.printErrors();
      throw new Error('Typst could not compile the document.');
    }
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return compiled.result.numOfPages;
  });
}

await inTurn(2, service, typst);
for (const side of Object.values(sides)) side.processor = [];
const { a, b, ratio } = await inTurn(Number(process.argv[2]), service, typst);
const processor = median(sides.service.processor) / median(sides.typst.processor);
const pages = [sides.service.pages, sides.typst.pages];
process.stdout.write(`Result ${JSON.stringify({ pages, service: a, typst: b, ratio, processor })}\n`);
