import { setTimeout as wait } from 'node:timers/promises';
import { asSuperuser } from '../council/proof-service.mjs';
import { allFiles } from './look.mjs';

/** What sealing may take before it has been measured, in milliseconds. */
const GUESS = 2000;
/** From the moment at which the PDF's file is there, on a free machine the transaction is over within this. */
const TRANSACTION = 80;
const PATIENCE = 180_000;

/**
 * @typedef {{ council: import('../council/working-council.mjs').WorkingCopy, edition: number, files: readonly string[], took: number | null, answered: () => boolean }} Sealing
 * `files` before it began; `took`: how long sealing took last
 */

/**
 * Waits for the moment of a kill: in turn in the transaction that seals, while the PDF is made before it, and at its commit.
 * @param {number} number of the kill
 * @param {() => number} random
 * @param {Sealing} sealing
 */
export async function momentOfKill(number, random, sealing) {
  if (number % 3 === 1) return wait((sealing.took ?? GUESS) * 0.9 * random());
  if (number % 3 === 2) return sealIsSeen(sealing);
  await until(sealing, () => allFiles(sealing.council).some((name) => !sealing.files.includes(name)));
  return wait(random() * TRANSACTION);
}

/** As soon as a row of the seal can be seen by others. @param {Sealing} sealing */
export function sealIsSeen(sealing) {
  const { folder, councilId, assessmentId } = sealing.council;
  const text = 'select 1 from seal where council_id = $1 and assessment_id = $2 and edition = $3';
  const values = [councilId, assessmentId, sealing.edition];
  return asSuperuser(folder, (client) => until(sealing, async () => (await client.query(text, values)).rowCount > 0));
}

async function until({ answered }, happened) {
  const deadline = performance.now() + PATIENCE;
  while (!(await happened()) && !answered()) {
    if (performance.now() > deadline) throw new Error('The year was not sealed in three minutes.');
    await wait(1);
  }
}
