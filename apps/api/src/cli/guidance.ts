import 'reflect-metadata';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { commandFolder } from '../config/config.js';
import { FetchGuidance } from '../model/import-guidance/by-address/fetch-guidance.js';
import { largestPage, ImportGuidance } from '../model/import-guidance/import-guidance.js';
import { importedVersion, type SaidOfPage } from '../model/import-guidance/imported-version.js';
import { alreadyHere } from '../model/import-guidance/same-text.js';
import { type KnownModel, Models } from '../model/models.js';
import { Works } from '../work/works.js';
import { runCommand, WrongUse } from './context.js';

const usage = `Use: npm run guidance -- <page.html or https://www.gov.uk/…> [--title …] [--published 2024-05-08] [--address https://…] [--yes]
It shows what the page would become as a version of the whole service, and saves it only with --yes.`;

interface Input {
  page: string;
  said: SaidOfPage;
  yes: boolean;
}

function inputOf(args: string[]): Input {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        published: { type: 'string' },
        address: { type: 'string' },
        yes: { type: 'boolean' },
      },
    });
    const { yes = false, ...said } = values;
    const [page, ...more] = positionals;
    if (page !== undefined && more.length === 0) return { page, said, yes };
  } catch {
    // Falls through to the usage.
  }
  throw new WrongUse(usage);
}

async function bytesOf(app: INestApplicationContext, page: string): Promise<Uint8Array> {
  if (page.startsWith('https://')) return app.get(FetchGuidance).fetch(page, largestPage);
  const file = path.resolve(commandFolder(), page);
  const size = await stat(file).then(
    (found) => found.size,
    (error: NodeJS.ErrnoException) => {
      throw new WrongUse(`The file ${file} cannot be read (${error.code}).`);
    },
  );
  if (size > largestPage) throw new WrongUse('The page must be 5 MB or smaller.');
  return new Uint8Array(await readFile(file));
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell({ hash, document }: KnownModel): void {
  say(`${document.title}\nVersion ${document.id}, hash ${hash}\n${document.wording}.`);
  for (const { title, characteristics, indicators } of document.themes) {
    say(`- ${title}: ${characteristics.length} characteristics, ${indicators.length} indicators`);
    for (const [first] of [characteristics, indicators])
      if (first) say(`    ${first.text.split('\n')[0]?.slice(0, 100)}`);
  }
}

/** Two operators at once write the same row: whoever is second changes nothing. */
async function save(app: INestApplicationContext, { hash, document }: KnownModel): Promise<void> {
  await app
    .get(Works)
    .outside(null, (manager) =>
      manager.query(
        'insert into model_version (id, hash, document, published_on) values ($1, $2, $3, $4) on conflict (id) do nothing',
        [document.id, hash, JSON.stringify(document), document.published],
      ),
    );
}

await runCommand(async (app) => {
  const { page, said, yes } = inputOf(process.argv.slice(2));
  const read = await app.get(ImportGuidance).pageOf(await bytesOf(app, page));
  const version = importedVersion(read, said, 'service');
  tell(version);
  for (const { title, leftOut } of read.themes)
    for (const { what, text, why } of leftOut) say(`  Left out of ${title}: ${what}: ${text}. ${why}`);
  for (const warning of read.warnings) say(`  Look at this: ${warning}`);
  const known = (await app.get(Models).list(null)).map(({ document }) => document);
  const there = alreadyHere(version.document, known);
  if (there) say(`This very text is here already, as version ${there.id}. Nothing was saved.`);
  else if (yes) {
    await save(app, version);
    say('Saved. Every council can open a year on it.');
  } else say('Nothing was saved. Run it again with --yes to save it.');
  return 0;
});
