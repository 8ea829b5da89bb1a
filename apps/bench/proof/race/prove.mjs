import http from 'node:http';
import { rounded } from '../../lab/figures.mjs';
import { ask } from '../../lab/load.mjs';
import { asSuperuser, startProofService } from '../council/proof-service.mjs';
import { isWhole, walkTrail } from '../council/whole-trail.mjs';
import { sabotages } from '../sabotage/sabotages.mjs';
import { readRow, rowsOfRounds } from './rows.mjs';

/**
 * Fifty people send a change of the same row with the same If-Match at the same moment.
 * @param {import('../proofs.mjs').Lab} lab
 * @returns {Promise<import('../proofs.mjs').Shown>}
 */
export async function prove(lab) {
  const { rounds, racers, controlRounds } = lab.effort;
  const { races, trail } = await raceAgain(lab, rounds);
  const losers = racers - 1;
  const all = (claim, holds) => {
    const held = races.filter(holds).length;
    return { claim, found: `${rounded(held)} of ${rounded(races.length)} rounds`, holds: held === rounds };
  };
  const off = async (sabotage) => {
    const { races: unfair } = await raceAgain(lab, controlRounds, sabotage);
    const broken = unfair.filter(({ won }) => won > 1);
    const most = Math.max(...unfair.map(({ won }) => won));
    return {
      off: sabotages[sabotage].what,
      found: `more than one winner in ${rounded(broken.length)} of ${rounded(unfair.length)} rounds, at most ${rounded(most)}`,
      caught: broken.length > 0,
    };
  };
  return {
    did: `${rounded(rounds)} rounds of ${rounded(racers)} requests over ${rounded(racers)} connections with the same If-Match: in turn a criterion judged for the first time, a criterion judged again, a narrative, a score`,
    claims: [
      all('Exactly one wins', ({ won }) => won === 1),
      all(`All others (${losers}) are answered 412`, ({ stale }) => stale === losers),
      all('Each of them is handed the text of the winner', ({ told }) => told === losers),
      all('The row holds the text of the winner, one revision on', ({ kept, steps }) => kept && steps === 1),
      all('The trail has one entry more', ({ entries }) => entries === 1),
      isWhole(trail),
    ],
    controls: [await off('no-revision-check'), await off('no-row-lock')],
  };
}

async function raceAgain(lab, rounds, sabotage) {
  const council = await lab.council.copy();
  const service = await startProofService(council.folder, sabotage);
  const agent = new http.Agent({ keepAlive: true, maxSockets: lab.effort.racers, maxFreeSockets: lab.effort.racers });
  const races = [];
  const trail = await asSuperuser(council.folder, async (client) => {
    for (const row of rowsOfRounds(council, rounds)) {
      races.push(await race({ lab, council, client, agent, port: service.port, row, round: races.length + 1 }));
      if (races.length % 10 === 0 || races.length === rounds)
        lab.say(
          `${races.length} of ${rounds} rounds${sabotage ? ` (${sabotage})` : ''}: ${races.map(({ won }) => won).join(' ')}`,
        );
    }
    return walkTrail(client, council);
  });
  agent.destroy();
  await service.stop();
  await council.remove();
  return { races, trail };
}

/** One round. @returns what came of it, in numbers */
async function race({ lab, council, client, agent, port, row, round }) {
  const { racers } = lab.effort;
  const before = await readRow(client, council, row);
  // Every racer has a connection before the start: whoever had to make one first would be late.
  await Promise.all(Array.from({ length: racers }, () => ask({ agent, port, path: '/api/health/live' })));
  const answers = await Promise.all(
    Array.from({ length: racers }, async (_, number) => {
      const headers = council.writers[number % council.writers.length](port);
      const text = `Round ${round} of seed ${lab.seed}: racer ${number + 1} was first.`;
      const question = {
        method: 'PUT',
        headers: { ...headers, 'if-match': `"${before.revision}"` },
        body: row.bodyOf(text),
      };
      return { text, answer: await ask({ agent, port, path: row.path, ...question }) };
    }),
  );
  const after = await readRow(client, council, row);
  const winners = answers.filter(({ answer }) => answer.status === 200);
  const losers = answers.filter(({ answer }) => answer.status === 412);
  for (const { answer } of answers)
    if (answer.status !== 200 && answer.status !== 412) lab.say(`round ${round}: ${answer.status} ${answer.body}`);
  return {
    won: winners.length,
    stale: losers.length,
    told: losers.filter(({ answer }) => row.textOf(JSON.parse(answer.body).current) === after.text).length,
    kept: winners.some(({ text }) => text === after.text),
    steps: after.revision - before.revision,
    entries: after.entries - before.entries,
  };
}
