import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes.
 * @param {() => boolean | Promise<boolean>} happened
 * @param {{ within: number, what: string }} limits within: milliseconds; what: named in the error
 * @returns {Promise<void>}
 */
export async function waitUntil(happened, { within, what }) {
  const deadline = Date.now() + within;
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error(`Not within ${within / 1000} seconds: ${what}.`);
    await wait(50);
  }
}
