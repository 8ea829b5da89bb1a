import { setTimeout as wait } from 'node:timers/promises';
import { rounded } from '../../lab/figures.mjs';
import { asSuperuser, startProofService } from '../council/proof-service.mjs';
import { isWhole, walkTrail } from '../council/whole-trail.mjs';
import { randomFrom } from '../random.mjs';
import { sabotages } from '../sabotage/sabotages.mjs';
import { checkSealed, tamperBundle } from './check-sealed.mjs';
import { edits, seal } from './edits.mjs';
import { verifyByCommand } from './verify-by-command.mjs';
import { makeReady, YearToSeal } from './year-to-seal.mjs';

/** When the change comes in the first rounds: at once, and when the seal is answered. */
const FIRST = [0, null];
/** What sealing may take before it has been measured, in milliseconds. */
const GUESS = 2000;

/**
 * Two people seal a signed year while a third changes what was signed.
 * @param {import('../proofs.mjs').Lab} lab
 * @returns {Promise<import('../proofs.mjs').Shown>}
 */
export async function prove(lab) {
  const { seals, tampers } = lab.effort;
  const { rounds, trail } = await sealAgain(lab, seals, { momentsOf: soughtMoments });
  const sealed = rounds.filter(({ edition }) => edition !== null);
  const refused = rounds.length - sealed.length;
  const all = (claim, of, holds) => {
    const held = of.filter(holds).length;
    return { claim, found: `${rounded(held)} of ${rounded(of.length)}`, holds: held === of.length };
  };
  const faults = sealed.flatMap(({ problems }) => problems);
  const command = sealed[0] ? await verifyByCommand(sealed[0], sealed[0].narrative) : null;
  for (const fault of faults.slice(0, 10)) lab.say(fault);
  return {
    did: `${rounded(rounds.length)} times a year was written, agreed and signed by three officers over HTTP; then two people sealed it at the same moment, and a third changed what was signed at a moment of chance (in turn: ${edits.map(({ kind }) => kind).join('; ')}). ${rounded(sealed.length)} were sealed before the change, ${rounded(refused)} refused because of it`,
    claims: [
      all(
        'What is sealed is what was signed: public and restricted bundle and PDF verify, hash and words are the signed ones',
        sealed,
        ({ problems }) => problems.length === 0,
      ),
      all('No change came between the signatures and the seal', sealed, ({ between }) => between === 0),
      all('One of two seals, and once', sealed, ({ sealedBy, made }) => sealedBy === 1 && made === 1),
      all(
        'A refused seal leaves nothing behind',
        rounds.filter(({ edition }) => edition === null),
        ({ sealedBy, made }) => sealedBy === 0 && made === 0,
      ),
      all('Whoever is refused is told why (409)', rounds, ({ faulty }) => faulty.length === 0),
      {
        claim: 'Both came first at times',
        found: `the seal ${rounded(sealed.length)} times, the change ${rounded(refused)} times`,
        holds: sealed.length > 0 && refused > 0,
      },
      {
        claim: '`npm run verify` calls a sealed bundle with its PDF and the published seal whole',
        found: `ends with ${command?.whole}`,
        holds: command?.whole === 0,
      },
      isWhole(trail),
    ],
    controls: [
      await tampered(lab, sealed, tampers),
      {
        off: 'one character of that bundle is changed; one byte of that PDF is changed',
        found: `\`npm run verify\` ends with ${command?.bundle}; with ${command?.pdf}`,
        caught: command?.bundle === 1 && command.pdf === 1,
      },
      await off(lab, 'seal-without-second-look'),
      await off(lab, 'seal-with-earlier-signatures'),
    ],
  };
}

async function tampered({ seed, say }, sealed, times) {
  const random = randomFrom(seed);
  const each = Math.ceil(times / Math.max(1, sealed.length));
  const accepted = [];
  for (const { publicBundle, pdf } of sealed) accepted.push(...(await tamperBundle(publicBundle, pdf, each, random)));
  for (const one of accepted.slice(0, 5)) say(one);
  const made = each * sealed.length;
  return {
    off: 'one value of a sealed public bundle is changed at random',
    found: `${rounded(made - accepted.length)} of ${rounded(made)} are refused by the verifier`,
    caught: made > 0 && accepted.length === 0,
  };
}

async function off(lab, sabotage) {
  const isWrong = ({ problems, between }) => problems.length > 0 || between > 0;
  const until = lab.effort.untilFound ? isWrong : () => false;
  const { rounds } = await sealAgain(lab, lab.effort.controlSeals, { momentsOf: earlyMoments, sabotage, until });
  const sealed = rounds.filter(({ edition }) => edition !== null);
  const wrong = sealed.filter(isWrong);
  return {
    off: sabotages[sabotage].what,
    found: `${rounded(wrong.length)} of ${rounded(sealed.length)} sealed editions are not what was signed, or are sealed over a change`,
    caught: wrong.length > 0,
  };
}

/** First the change, then the seal, then whichever: at a moment that is sought on a machine of whatever speed. */
function soughtMoments(random) {
  let within = GUESS;
  return (rounds) => {
    const last = rounds.at(-1);
    if (rounds.length < FIRST.length) return FIRST[rounds.length];
    within = rounds.length === FIRST.length ? last.took : within * (last.edition === null ? 1.4 : 0.75);
    return within * (0.5 + random());
  };
}

/** While the PDF is made: in turn at once, and after a quarter, a half and three quarters of what sealing took last. */
function earlyMoments() {
  return (rounds) => (rounds.findLast(({ edition }) => edition !== null)?.took ?? GUESS) * 0.25 * (rounds.length % 4);
}

/**
 * @param {import('../proofs.mjs').Lab} lab
 * @param {number} count of rounds at most
 * @param {{ momentsOf: (random: () => number) => (rounds: object[]) => number | null, sabotage?: string, until?: (round: object) => boolean }} how
 * `until` ends it after such a round
 */
async function sealAgain(lab, count, { momentsOf, sabotage, until = () => false }) {
  const council = await lab.council.copy();
  const service = await startProofService(council.folder, sabotage);
  const work = new YearToSeal(council, service.port, await makeReady(council, service.port));
  const momentAfter = momentsOf(randomFrom(lab.seed));
  const rounds = [];
  const trail = await asSuperuser(council.folder, async (client) => {
    while (rounds.length < count && !rounds.some(until)) {
      if (rounds.length > 0) await work.backToDrafting();
      const moment = momentAfter(rounds);
      rounds.push(await sealRound({ work, client, council, number: rounds.length, moment }));
      const sealed = rounds.filter(({ edition }) => edition !== null).length;
      lab.say(`${rounds.length} of ${count} rounds${sabotage ? ` (${sabotage})` : ''}: ${sealed} sealed`);
    }
    return walkTrail(client, council);
  });
  await service.stop();
  await council.remove();
  return { rounds, trail };
}

/** One round; `moment` is how many milliseconds after the seal is asked for the change comes, null: when it is answered. */
async function sealRound({ work, client, council, number, moment }) {
  const signed = await work.sign(number);
  const before = await lastEntry(client, council);
  const began = performance.now();
  let took = 0;
  const sealing = Promise.all([seal(work), seal(work)]).finally(() => (took = performance.now() - began));
  const changing = (moment === null ? sealing : wait(moment)).then(() =>
    edits[number % edits.length].edit(work, signed, number),
  );
  const [answers, met] = await Promise.all([sealing, changing]);
  const entries = await entriesAfter(client, council, before);
  const atSeal = entries.findIndex(({ act }) => act === 'seal');
  const made = (await work.seals()).find(({ edition }) => edition === signed.edition);
  const checked = made === undefined ? { publicBundle: null, problems: [] } : await checkSealed(work, signed, made);
  const statuses = answers.map(({ status }) => status);
  return {
    ...checked,
    narrative: signed.narrative,
    edition: made?.edition ?? null,
    made: entries.filter(({ act }) => act === 'seal').length,
    sealedBy: statuses.filter((status) => status === 201).length,
    /** Changes that the trail has before the seal. */
    between: Math.max(0, atSeal),
    faulty: [
      ...statuses.filter((status) => ![201, 409].includes(status)),
      ...met.filter((status) => ![200, 409, 412].includes(status)),
    ],
    took,
  };
}

async function lastEntry(client, { councilId }) {
  const { rows } = await client.query('select number from audit_head where council_id = $1', [councilId]);
  return rows[0].number;
}

async function entriesAfter(client, { councilId }, number) {
  const text = 'select act from audit_entry where council_id = $1 and number > $2 order by number';
  return (await client.query(text, [councilId, number])).rows;
}
