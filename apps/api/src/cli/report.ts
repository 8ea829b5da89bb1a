import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { buildAppendix } from '../report/appendix/build-appendix.js';
import { PdfRenderer } from '../report/render/pdf-renderer.js';
import { AppendixSources } from '../report/source/appendix-sources.js';
import { SealedEditions } from '../seal/read-seals/sealed-editions.js';
import type { Caller } from '../work/caller.js';
import { NotHere } from '../work/refusals.js';
import { Works } from '../work/works.js';
import { commandFolder } from '../config/config.js';
import { runCommand, WrongUse } from './context.js';

const usage =
  'Use: npm run report -- --council <slug> --year 2026/27 --out <file.pdf> [--final]. Without arguments it lists what can be exported.';

interface Input {
  council: string;
  year: string;
  out: string;
  final: boolean;
}

function inputOf(args: string[]): Input {
  try {
    const { values } = parseArgs({
      args,
      options: {
        council: { type: 'string' },
        year: { type: 'string' },
        out: { type: 'string' },
        final: { type: 'boolean' },
      },
    });
    const { council, year, out, final = false } = values;
    if (council && year && out) return { council, year: year.replace('-', '/'), out, final };
  } catch {
    // Falls through to the usage.
  }
  throw new WrongUse(usage);
}

/** `<slug> <year> <state>`, a line each, and nothing else. */
async function list(app: INestApplicationContext): Promise<number> {
  const works = app.get(Works);
  for await (const council of works.councils()) {
    const [rows] = await works.read<[{ year: string; state: string }]>(council, [
      {
        text: 'select year, state from assessment where council_id = $1 order by year limit 200',
        values: [council.councilId],
      },
    ]);
    for (const { year, state } of rows) process.stdout.write(`${council.councilSlug} ${year} ${state}\n`);
  }
  return 0;
}

async function callerFor(app: INestApplicationContext, slug: string): Promise<Caller> {
  const found = await app.get(Works).operatorOf(slug);
  if (!found) throw new WrongUse(`There is no council called "${slug}".`);
  return found;
}

/** Says each step once; pages go by too fast to be told one by one. */
function tellSteps(): (progress: { step: string }) => void {
  let told = '';
  return ({ step }) => {
    const plain = step.replace(/^Drawing page .*$/, 'Drawing the pages');
    if (plain !== told) process.stderr.write(`${plain}\n`);
    told = plain;
  };
}

/** The PDF of a sealed year is the one that was sealed, and no other. */
async function sealedPdf(
  app: INestApplicationContext,
  caller: Caller,
  year: string,
  edition: number,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { bytes, pages } = await app.get(SealedEditions).pdf(caller, year, edition);
  return { bytes: await buffer(bytes), pages };
}

async function write(app: INestApplicationContext, { council, year, out, final }: Input): Promise<number> {
  const caller = await callerFor(app, council);
  const { source, missing, edition } = await app
    .get(AppendixSources)
    .read(caller, year)
    .catch((error: unknown) => {
      if (error instanceof NotHere) throw new WrongUse(`${council} has no assessment for ${year}.`);
      throw error;
    });
  const sealed = source.state === 'sealed';
  if (final && !sealed) {
    const reasons = missing.filter((gap) => gap.blocksFinal).map((gap) => `- ${gap.message}\n`);
    process.stderr.write(`${council} ${year} is not final:\n${['- It has not been sealed.\n', ...reasons].join('')}`);
    return 1;
  }
  const { bytes, pages } = sealed
    ? await sealedPdf(app, caller, year, edition)
    : await app.get(PdfRenderer).render(buildAppendix(source, 'public'), tellSteps());
  const file = path.resolve(commandFolder(), out);
  await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`The file ${file} cannot be written (${error.code}).`);
  });
  process.stdout.write(`${file}: ${pages} pages, ${sealed ? 'final' : 'draft'}\n`);
  return 0;
}

await runCommand((app) => {
  const args = process.argv.slice(2);
  return args.length === 0 ? list(app) : write(app, inputOf(args));
});
