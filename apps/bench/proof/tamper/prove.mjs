import { rm } from 'node:fs/promises';
import path from 'node:path';
import { rounded } from '../../lab/figures.mjs';
import { ask } from '../../lab/load.mjs';
import { importBuilt } from '../../lab/project.mjs';
import { open, slug, year } from '../council/working-council.mjs';
import { asSuperuser, startProofService } from '../council/proof-service.mjs';
import { verifyByCommand } from './command.mjs';

/**
 * Tampers with a council's audit trail as a superuser, at random, and has the service's verification look for it.
 * @param {import('../proofs.mjs').Lab} lab
 * @returns {Promise<import('../proofs.mjs').Shown>}
 */
export async function prove(lab) {
  const council = await lab.council.copy();
  const { tampers, trailEntries } = lab.effort;
  let service = await startProofService(council.folder);
  await lengthen(council, service.port, trailEntries);
  // As if a day had passed: the service then writes the anchor that holds where the trail ends now.
  await service.stop();
  await rm(path.join(council.folder, 'anchors'), { recursive: true, force: true });
  service = await startProofService(council.folder);
  const { all, controls, command } = await asSuperuser(council.folder, async (client) => {
    const tamper = await tampering(lab, client);
    return {
      all: await tamper('all', tampers),
      controls: [
        await control('entries are neither hashed again nor compared with the anchors', () =>
          withoutCheck('unlike', () => tamper('all', tampers)),
        ),
        await control('numbers and links are not compared', () =>
          withoutCheck('misplaced', () => tamper('all', tampers)),
        ),
        await control('there are no anchors', () => tamper('without-anchors', tampers)),
      ],
      command: await verifyByCommand(council.folder, client, council),
    };
  });
  await service.stop();
  await council.remove();
  return {
    did: `${rounded(all.made)} tamperings as superuser of a trail of ${rounded(all.entries)} entries (found: ${waysInWords(all)}), each in a transaction that is rolled back, with the service's own verification and anchors; then ${command.tampered.length} for good, each looked for by \`npm run audit:verify\` and the anchors that the service had written`,
    claims: [
      {
        claim: 'Before anything is done to it everything fits',
        found: `${rounded(all.untouched)} problems`,
        holds: all.untouched === 0,
      },
      {
        claim: 'Every tampering is found',
        found: `${rounded(all.found)} of ${rounded(all.made)}${firstOf(all.missed)}`,
        holds: all.made === tampers && all.found === tampers,
      },
      {
        claim: 'What is named first is an entry that was tampered with',
        found: `${rounded(all.found - all.misnamed.length)} of ${rounded(all.found)}${firstOf(all.misnamed)}`,
        holds: all.misnamed.length === 0,
      },
      {
        claim: '`npm run audit:verify` calls the trail whole before',
        found: `ends with ${command.whole.code}`,
        holds: command.whole.code === 0,
      },
      {
        claim: '`npm run audit:verify` finds what was done for good',
        found: command.tampered.map(({ what, code }) => `${what}: ends with ${code}`).join('; '),
        holds: command.tampered.length > 0 && command.tampered.every(({ code }) => code === 2),
      },
    ],
    controls: [
      ...controls,
      {
        off: 'the folder of anchors is removed, the end is cut off and the head set back',
        found: `\`npm run audit:verify\` ends with ${command.unanchored.code}`,
        caught: command.unanchored.code === 0,
      },
    ],
  };
}

/** The same tamperings again with less of the verification: some must then be missed. */
async function control(off, again) {
  const report = await again();
  const missed = report.made - report.found;
  return {
    off,
    found: `${rounded(missed)} of ${rounded(report.made)} are missed (found: ${waysInWords(report)})`,
    caught: missed > 0,
  };
}

/** Takes one part out of the service's check of a chain while something runs, in this process only. */
async function withoutCheck(part, run) {
  const { ChainCheck } = await importBuilt('audit-trail/chain-check.js');
  const kept = ChainCheck.prototype[part];
  if (typeof kept !== 'function') throw new Error(`The check of a chain has no part "${part}" any more.`);
  ChainCheck.prototype[part] = () => [];
  try {
    return await run();
  } finally {
    ChainCheck.prototype[part] = kept;
  }
}

async function tampering(lab, client) {
  const { tamperTrail } = await importBuilt('audit-trail/tamper/tamper-trail.js');
  const query = async (text, values) => (await client.query(text, values)).rows;
  return (checks, count) =>
    tamperTrail({
      query,
      council: slug,
      count,
      seed: lab.seed,
      checks,
      onDone: (done) => {
        if (done % 100 === 0 || done === count) lab.say(`${done} of ${count} tamperings (${checks})`);
      },
    });
}

/** Saves judgements until the trail has so many entries: a real trail, written by the service. */
async function lengthen({ themes, writers }, port, entries) {
  const criteria = themes.flatMap((theme) => theme.criteria);
  const headers = { ...writers[0](port) };
  for (let saved = 0; saved < entries; saved += 1) {
    const { key, words } = criteria[saved % criteria.length];
    const revision = Math.floor(saved / criteria.length);
    const reason = `The trail of this reason is ${saved + 1} saves long — “so far”.`;
    const answer = await ask({
      port,
      path: `${year}/criteria/${key}/judgement`,
      method: 'PUT',
      headers: { ...headers, 'if-match': `"${revision}"` },
      body: JSON.stringify({ judgement: words[saved % words.length], reason, classification: open }),
    });
    if (answer.status !== 200) throw new Error(`Saving answered ${answer.status}: ${answer.body}`);
  }
}

const waysInWords = ({ ways }) =>
  Object.entries(ways)
    .map(([way, { made, found }]) => `${way} ${rounded(found)} of ${rounded(made)}`)
    .join(', ');

const firstOf = (list) => (list.length === 0 ? '' : `; the first: ${list[0]}`);
