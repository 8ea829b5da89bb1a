// Renders the same definition with the tag layer and with plain pdfmake, in turn, in one process. Argument: rounds.
import { inTurn } from './figures.mjs';
import { apiRequire, importBuilt } from './project.mjs';
import { thickDocument } from './thick-document.mjs';

const document = await thickDocument();
const { appendixDefinition } = await importBuilt('report/pdf/appendix-definition.js');
const { printable } = await importBuilt('report/pdf/printable.js');
const { fonts } = await importBuilt('report/pdf/fonts.js');
const { renderTaggedPdf } = await importBuilt('report/pdf/tagged/printer.js');
const pdfmake = apiRequire('pdfmake');
pdfmake.setFonts(fonts);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

let pages = 0;

/** Preparing the definition is the same for both, and pdfmake uses it up: it is left out of both times. */
async function timed(render) {
  const definition = appendixDefinition(printable(document), '0123456789ab');
  const began = performance.now();
  await render(definition);
  return (performance.now() - began) / 1000;
}

const tagged = () =>
  timed(async (definition) => {
    await renderTaggedPdf(definition, fonts, { draw: ({ pages: all }) => (pages = all) });
  });
const plain = () => timed(async (definition) => void (await pdfmake.createPdf(definition).getBuffer()));

await inTurn(1, tagged, plain);
const { a, b, ratio } = await inTurn(Number(process.argv[2]), tagged, plain);
process.stdout.write(`Result ${JSON.stringify({ pages, tagged: a, plain: b, ratio })}\n`);
