import { setTimeout as wait } from 'node:timers/promises';
import { rounded } from '../../lab/figures.mjs';
import { postgresOf } from '../../lab/service.mjs';
import { asSuperuser, startProofService } from '../council/proof-service.mjs';
import { isWhole, walkTrail } from '../council/whole-trail.mjs';
import { below, randomFrom } from '../random.mjs';
import { sabotages } from '../sabotage/sabotages.mjs';
import { Ledger } from './ledger.mjs';
import { objectsOfWriters, readEntries, readObjects } from './objects.mjs';
import { startWriters } from './writers.mjs';

/**
 * Kills the service, or all of it with its database, again and again while eight people save.
 * @param {import('../proofs.mjs').Lab} lab
 * @returns {Promise<import('../proofs.mjs').Shown>}
 */
export async function prove(lab) {
  const { kills, deepKills } = lab.effort;
  const whole = await killAgain(lab, { kills, deepKills });
  const { ledger, trail } = whole;
  for (const problem of ledger.problems) lab.say(problem);
  return {
    did: `${rounded(kills)} times kill -9 of the service while ${whole.writers} writers saved judgements and narratives over HTTP, and ${rounded(deepKills)} times kill -9 of PostgreSQL and of the service together; the database looked at after each, before anybody wrote again. ${rounded(ledger.acknowledged)} saves were acknowledged; ${rounded(ledger.underWay)} were under way at a kill, of which ${rounded(ledger.committedUnheard)} had been committed and their writers never heard of it; a start took ${rounded(whole.start / 1000, 1)} s (median)`,
    claims: [
      { claim: 'No acknowledged save is lost', found: `${rounded(ledger.lost)} lost`, holds: ledger.lost === 0 },
      {
        claim: 'No save is without an audit entry, and no entry without its save',
        found: `${rounded(ledger.withoutEntry)} found`,
        holds: ledger.withoutEntry === 0,
      },
      {
        claim: 'Every acknowledged save stands in the trail with its text, at its revision',
        found: `${rounded(whole.missing)} of ${rounded(ledger.acknowledged)} missing`,
        holds: whole.missing === 0 && ledger.acknowledged > 0,
      },
      isWhole(trail),
      {
        claim: 'Every save that was answered was accepted',
        found: `${rounded(ledger.refusals)} refused`,
        holds: ledger.refusals === 0,
      },
      {
        claim: 'The kills came in mid-save',
        found: `${rounded(ledger.underWay)} saves were under way at ${rounded(kills + deepKills)} kills`,
        holds: ledger.underWay >= kills + deepKills,
      },
    ],
    controls: await controls(lab),
  };
}

async function controls(lab) {
  const { controlKills, untilFound } = lab.effort;
  const shown = [];
  const control = async (off, options, count, what) => {
    const { ledger, killed } = await killAgain(lab, {
      kills: 0,
      deepKills: 0,
      ...options,
      until: untilFound ? count : undefined,
    });
    const found = count(ledger);
    shown.push({
      off,
      found: `${what}: ${rounded(found)}, after ${rounded(killed)} ${killed === 1 ? 'kill' : 'kills'}`,
      caught: found > 0,
    });
  };
  const lost = (ledger) => ledger.lost;
  const outside = 'entry-outside-transaction';
  await control(
    sabotages[outside].what,
    { kills: controlKills, sabotage: outside },
    (ledger) => ledger.withoutEntry,
    'saves without an entry',
  );
  const early = 'answer-before-commit';
  await control(sabotages[early].what, { kills: controlKills, sabotage: early }, lost, 'acknowledged saves lost');
  const off = 'PostgreSQL says that it has committed before it has written (synchronous_commit = off)';
  await control(off, { deepKills: controlKills, asynchronous: true }, lost, 'acknowledged saves lost');
  return shown;
}

/**
 * @param {import('../proofs.mjs').Lab} lab
 * @param {{ kills: number, deepKills: number, sabotage?: string, asynchronous?: boolean, until?: (ledger: Ledger) => number }} plan
 * `until` ends it as soon as that is more than nothing
 */
async function killAgain(lab, { kills, deepKills, sabotage, asynchronous = false, until = () => 0 }) {
  const council = await lab.council.copy();
  const random = randomFrom(lab.seed);
  const objects = objectsOfWriters(council);
  let service = await startProofService(council.folder, sabotage);
  const ledger = new Ledger(await asSuperuser(council.folder, (client) => startOf(client, council, objects)));
  if (asynchronous) await asSuperuser(council.folder, commitLater);
  const starts = [];
  let killed = 0;
  const all = kills + deepKills;
  while (killed < all && until(ledger) === 0) {
    const writers = startWriters({ council, port: service.port, objects, ledger, random });
    await savesUnderWay(ledger, random);
    if (killed >= kills) process.kill(postgresOf(council.folder), 'SIGKILL');
    await service.kill();
    await writers.gone;
    service = await startProofService(council.folder, sabotage);
    starts.push(service.readyAfter);
    ledger.settle(await asSuperuser(council.folder, (client) => readObjects(client, council)));
    killed += 1;
    if (killed % 10 === 0 || killed === all)
      lab.say(
        `${killed} of ${all} kills${sabotage ? ` (${sabotage})` : ''}: ${ledger.acknowledged} saves acknowledged, ${ledger.lost} lost, ${ledger.withoutEntry} without entry`,
      );
  }
  const [trail, missing] = await asSuperuser(council.folder, async (client) => [
    await walkTrail(client, council),
    ledger.missingIn(await readEntries(client, council)),
  ]);
  await service.stop();
  await council.remove();
  starts.sort((one, other) => one - other);
  return {
    ledger,
    trail,
    missing,
    killed,
    writers: council.writers.length,
    start: starts[Math.floor(starts.length / 2)] ?? 0,
  };
}

/** Only what the writers write; a criterion nobody judged yet is at revision 0. */
async function startOf(client, council, objects) {
  const found = await readObjects(client, council);
  const keys = objects.flat().map(({ key }) => key);
  return new Map(keys.map((key) => [key, found.get(key) ?? { revision: 0, text: null, entries: 0 }]));
}

/** Everybody has saved something since the start, and a moment of chance has passed. */
async function savesUnderWay(ledger, random) {
  const enough = ledger.acknowledged + 8 + below(random, 24);
  const deadline = performance.now() + 60_000;
  while (ledger.acknowledged < enough) {
    if (performance.now() > deadline) throw new Error(`Writers are not answered. ${ledger.problems.join(' ')}`);
    await wait(2);
  }
  await wait(random() * 25);
  while (ledger.sending() === 0 && performance.now() < deadline) await wait(0);
}

async function commitLater(client) {
  await client.query('alter system set synchronous_commit = off');
  await client.query('select pg_reload_conf()');
}
