import { rounded } from '../../lab/figures.mjs';
import { ask } from '../../lab/load.mjs';
import { postgresOf } from '../../lab/service.mjs';
import { asSuperuser, startProofService } from '../council/proof-service.mjs';
import { isWhole, walkTrail } from '../council/whole-trail.mjs';
import { randomFrom } from '../random.mjs';
import { sabotages } from '../sabotage/sabotages.mjs';
import { checkSealed } from '../seal/check-sealed.mjs';
import { seal } from '../seal/edits.mjs';
import { makeReady, YearToSeal } from '../seal/year-to-seal.mjs';
import { allFiles, howFar, keptFiles, lookAtEdition } from './look.mjs';
import { momentOfKill, sealIsSeen } from './moments.mjs';

/**
 * Kills the service, and every second time PostgreSQL with it, while it seals a signed year.
 * @param {import('../proofs.mjs').Lab} lab
 * @returns {Promise<import('../proofs.mjs').Shown>}
 */
export async function prove(lab) {
  const { sealKills } = lab.effort;
  const { kills, trail } = await killAgain(lab, sealKills, { momentOf: momentOfKill });
  const counted = (how) => kills.filter((one) => one.how === how).length;
  const left = kills.filter(({ how, fileLeft }) => how === 'not sealed' && fileLeft).length;
  const again = kills.filter(({ how }) => how === 'not sealed');
  const faults = kills.flatMap(({ faults: found }) => found);
  for (const fault of faults.slice(0, 10)) lab.say(fault);
  const good = kills.filter((one) => one.faults.length === 0).length;
  const heard = kills.filter(({ acknowledged }) => acknowledged);
  return {
    did: `${rounded(kills.length)} times a signed year was sealed over HTTP and the service killed with kill -9 meanwhile, every second time with PostgreSQL: in turn up to 80 ms after the file of the PDF was written, while the transaction runs; at a moment of chance while the PDF was made; and as soon as others could see the seal. After a start the database and the folder of files were looked at before anybody wrote: ${rounded(counted('sealed'))} were sealed, ${rounded(counted('not sealed'))} were not, ${rounded(left)} of these with their PDF written already`,
    claims: [
      {
        claim:
          'A year is wholly sealed or not at all: seal, two documents, register, trail, state and the file of the PDF',
        found: `${rounded(counted('half'))} of ${rounded(kills.length)} are half sealed`,
        holds: kills.length > 0 && counted('half') === 0,
      },
      {
        claim: 'What is sealed, then or when it is sealed again, verifies with its PDF, and the register knows it',
        found: `${rounded(good)} of ${rounded(kills.length)}`,
        holds: good === kills.length,
      },
      {
        claim: 'What was not sealed is sealed when somebody asks again; a file that was left is in nobody’s way',
        found: `${rounded(again.filter((one) => one.sealedAgain).length)} of ${rounded(again.length)}`,
        holds: again.every((one) => one.sealedAgain),
      },
      {
        claim: 'No seal that was answered is lost',
        found: `${rounded(heard.filter(({ how }) => how !== 'sealed').length)} of ${rounded(heard.length)} lost`,
        holds: heard.every(({ how }) => how === 'sealed'),
      },
      {
        claim: 'Kills came before the seal was committed, and after',
        found: `${rounded(counted('not sealed'))} before, ${rounded(counted('sealed'))} after`,
        holds: counted('not sealed') > 0 && counted('sealed') > 0,
      },
      isWhole(trail),
    ],
    controls: [await off(lab, 'seal-in-two-transactions'), await off(lab, 'seal-before-its-file')],
  };
}

async function off(lab, sabotage) {
  const momentOf = (_number, _random, sealing) => sealIsSeen(sealing);
  const until = lab.effort.untilFound ? ({ how }) => how === 'half' : () => false;
  const { kills } = await killAgain(lab, lab.effort.controlSealKills, { momentOf, sabotage, until, deep: false });
  const half = kills.filter(({ how }) => how === 'half').length;
  return {
    off: sabotages[sabotage].what,
    found: `${rounded(half)} half sealed, after ${rounded(kills.length)} ${kills.length === 1 ? 'kill' : 'kills'}`,
    caught: half > 0,
  };
}

/**
 * @param {import('../proofs.mjs').Lab} lab
 * @param {number} count of kills at most
 * @param {{ momentOf: typeof momentOfKill, sabotage?: string, until?: (kill: object) => boolean, deep?: boolean }} how
 * `until` ends it after such a kill; what is half sealed ends it too, for nothing can be done with the year then
 */
async function killAgain(lab, count, { momentOf, sabotage, until = () => false, deep = true }) {
  const council = await lab.council.copy();
  const random = randomFrom(lab.seed);
  let service = await startProofService(council.folder, sabotage);
  const work = new YearToSeal(council, service.port, await makeReady(council, service.port));
  const kills = [];
  let took = null;
  while (kills.length < count && !kills.some((one) => until(one) || one.how === 'half')) {
    const number = kills.length;
    if (number > 0) await work.backToDrafting();
    const signed = await work.sign(number);
    const files = allFiles(council);
    let answer = null;
    const sealing = seal(work).then(
      (given) => (answer = given),
      () => null,
    );
    const { edition } = signed;
    await momentOf(number, random, { council, edition, files, took, answered: () => answer !== null });
    if (deep && number % 2 === 1) process.kill(postgresOf(council.folder), 'SIGKILL');
    await service.kill();
    await sealing;
    service = await startProofService(council.folder, sabotage);
    work.movedTo(council, service.port);
    const found = await asSuperuser(council.folder, (client) => lookAtEdition(client, council, signed.edition));
    const one = {
      how: howFar(found),
      acknowledged: answer?.status === 201,
      fileLeft: keptFiles(council).some((name) => !files.includes(name)),
      sealedAgain: false,
      faults: [],
    };
    kills.push(one);
    if (one.how === 'half') lab.say(`Half sealed: ${JSON.stringify(found)}`);
    if (one.how === 'not sealed') {
      const began = performance.now();
      const { status, body } = await seal(work);
      took = performance.now() - began;
      one.sealedAgain = status === 201;
      if (!one.sealedAgain) one.faults.push(`Sealing again answered ${status}: ${body}`);
    }
    if (one.how !== 'half') one.faults.push(...(await faultsOf(work, signed)));
    const again = one.sealedAgain ? `, and sealed again in ${rounded(took / 1000, 1)} s` : '';
    lab.say(`${kills.length} of ${count} kills${sabotage ? ` (${sabotage})` : ''}: ${one.how}${again}`);
  }
  const trail = await asSuperuser(council.folder, (client) => walkTrail(client, council));
  await service.stop();
  await council.remove();
  return { kills, trail };
}

/** What is wrong with the edition that was signed and is sealed now. */
async function faultsOf(work, signed) {
  const made = (await work.seals()).find(({ edition }) => edition === signed.edition);
  if (made === undefined) return [`Edition ${signed.edition} is not among the sealed ones.`];
  const { problems } = await checkSealed(work, signed, made);
  const { body } = await ask({ port: work.port, path: `/api/seals/${made.seal}`, headers: work.lead });
  const { known, pdfSha256 } = JSON.parse(body);
  if (!known || pdfSha256 !== made.pdf.sha256) problems.push(`The register says of ${made.seal}: ${body}`);
  return problems;
}
