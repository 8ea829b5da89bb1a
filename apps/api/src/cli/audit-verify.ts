import 'reflect-metadata';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AnchorFolder } from '../audit-trail/anchor/anchor-folder.js';
import { problemInWords } from '../audit-trail/chain-problem-words.js';
import { verifyTrail } from '../audit-trail/verify-trail.js';
import { commandFolder } from '../config/config.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { runCommand, WrongUse } from './context.js';

const usage = `Use: npm run audit:verify [-- --council <slug>] [--anchors <folder>]
It ends with 0 when everything fits, with 2 when something does not, with 1 when it could not be found out.`;

/** What a trail that does not fit ends the command with: 1 is for what could not be found out. */
const DOES_NOT_FIT = 2;

function inputOf(args: string[]): { council?: string; anchors?: string } {
  try {
    return parseArgs({ args, options: { council: { type: 'string' }, anchors: { type: 'string' } } }).values;
  } catch {
    throw new WrongUse(usage);
  }
}

/** "1 entry", "1,234 entries". */
function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}

/** The council of this slug, or all of them. */
async function* councilsAsked(works: Works, slug: string | undefined): AsyncGenerator<Caller> {
  if (slug === undefined) {
    yield* works.councils();
    return;
  }
  const found = await works.operatorOf(slug);
  if (!found) throw new WrongUse(`There is no council called "${slug}".`);
  yield found;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says how far it is once a second; a short trail is done before. */
function progressOf(slug: string): (entries: number) => void {
  let last = performance.now();
  return (entries) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    process.stderr.write(`${slug}: ${counted(entries, 'entry', 'entries')} so far\n`);
  };
}

/** One council's trail and anchors, in a line, or in a few where something does not fit. @returns how many entries, and whether all is well */
async function verify(works: Works, council: Caller, folder: AnchorFolder) {
  const slug = council.councilSlug;
  const { anchors, unreadable } = await folder.of(slug);
  const own = anchors.filter((anchor) => anchor.councilId === council.councilId);
  const began = performance.now();
  const { entries, first, problems } = await verifyTrail(works, council, own, progressOf(slug));
  const took = performance.now() - began;
  const foreign = anchors.length - own.length;
  const wrong = [
    ...(first ? problemInWords(first, problems) : []),
    ...(foreign > 0
      ? [`${counted(foreign, 'anchor is', 'anchors are')} of a council that had this name under another id.`]
      : []),
    ...unreadable.map((file) => `The anchor ${file} cannot be read, or is not whole.`),
  ];
  const rate = counted(Math.round((entries / Math.max(took, 1)) * 1000), 'entry', 'entries');
  const held = own.length === 0 ? 'no anchors to compare with' : counted(own.length, 'anchor', 'anchors');
  say(
    `${slug}: ${wrong.length === 0 ? 'whole' : 'DOES NOT FIT'}; ${counted(entries, 'entry', 'entries')} (${rate} a second); ${held}`,
  );
  for (const line of wrong) say(`  ${line}`);
  return { entries, fits: wrong.length === 0 };
}

await runCommand(async (app, config) => {
  const { council: slug, anchors } = inputOf(process.argv.slice(2));
  const folder = new AnchorFolder(
    anchors === undefined ? path.join(config.dataDir, 'anchors') : path.resolve(commandFolder(), anchors),
  );
  if (anchors !== undefined && !(await folder.exists())) throw new WrongUse(`There is no folder ${folder.path}.`);
  const works = app.get(Works);
  const total = { entries: 0, councils: 0, wrong: 0 };
  const began = performance.now();
  const withAnchors = new Set(slug === undefined ? await folder.councils() : []);
  for await (const council of councilsAsked(works, slug)) {
    const { entries, fits } = await verify(works, council, folder);
    withAnchors.delete(council.councilSlug);
    total.entries += entries;
    total.councils += 1;
    if (!fits) total.wrong += 1;
  }
  for (const missing of withAnchors) {
    say(`${missing}: DOES NOT FIT; it has anchors, and this database has no such council`);
    total.wrong += 1;
  }
  const all = `${counted(total.entries, 'entry', 'entries')} of ${counted(total.councils, 'council', 'councils')}`;
  say(`${all} in ${((performance.now() - began) / 1000).toFixed(1)} s; ${counted(total.wrong, 'does', 'do')} not fit`);
  return total.wrong === 0 ? 0 : DOES_NOT_FIT;
});
