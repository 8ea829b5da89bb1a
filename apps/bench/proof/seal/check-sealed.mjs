import { webcrypto } from 'node:crypto';
import { verifyBundleText } from '@best-value/model';
import { year } from '../council/working-council.mjs';
import { below } from '../random.mjs';

const hash = async (bytes) => new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes));

/**
 * A sealed edition as it is handed out, and everything in it that is not what was signed.
 * @param {import('./year-to-seal.mjs').YearToSeal} work
 * @param {import('./edits.mjs').Signed} signed
 * @param {{ edition: number, seal: string }} sealed
 * @returns {Promise<{ publicBundle: string, pdf: Uint8Array, seal: string, problems: string[] }>}
 */
export async function checkSealed(work, signed, { edition, seal }) {
  const path = `${year}/seals/${edition}`;
  const publicBundle = Buffer.from(await download(work, `${path}/bundle`)).toString();
  const restrictedBundle = Buffer.from(await download(work, `${path}/restricted-bundle`)).toString();
  const pdf = await download(work, `${path}/pdf`);
  const problems = [];
  for (const text of [publicBundle, restrictedBundle]) {
    const verified = await verifyBundleText(text, pdf, hash, seal);
    problems.push(...verified.findings.map((one) => `${one.code} at ${one.path}`));
    if (!verified.whole && verified.findings.length === 0) problems.push('not whole');
    if (verified.pdf !== 'fits') problems.push(`the PDF ${verified.pdf}`);
    problems.push(...notSigned(JSON.parse(text), signed));
  }
  return { publicBundle, pdf, seal, problems };
}

/** The sealed words against the words that were signed, past all hashes. */
function notSigned({ contentHash, signatures, documents }, signed) {
  const { themes, evidence, council } = documents.public;
  const faults = {
    'another text than the one that was signed': contentHash !== signed.contentHash,
    'not three signatures of that text':
      signatures.filter((one) => one.contentHash === signed.contentHash).length !== 3 || signatures.length !== 3,
    'another narrative': !JSON.stringify(themes).includes(signed.narrative),
    'other evidence': !evidence.some(({ title }) => title === signed.evidence.title),
    'another name of the council': council.name !== signed.councilName,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

/**
 * Changes one value of a bundle at random and has it verified with its PDF, again and again: what the bundle says of the PDF is
 * held by the PDF alone, for that prints the seal and cannot be in it.
 * @param {string} text of a whole bundle
 * @param {Uint8Array} pdf
 * @param {number} times
 * @param {() => number} random
 * @returns {Promise<string[]>} changes that nobody noticed, in words
 */
export async function tamperBundle(text, pdf, times, random) {
  const accepted = [];
  for (let made = 0; made < times; made += 1) {
    const bundle = JSON.parse(text);
    const leaves = leavesOf(bundle);
    const { holder, key, path } = leaves[below(random, leaves.length)];
    holder[key] = otherThan(holder[key], random);
    const { whole } = await verifyBundleText(JSON.stringify(bundle), pdf, hash);
    if (whole) accepted.push(`${path} was changed to ${JSON.stringify(holder[key])}`);
  }
  return accepted;
}

/** Every value of it that holds no others. */
function leavesOf(value, path = '') {
  return Object.keys(value).flatMap((key) => {
    const inner = value[key];
    const at = `${path}/${key}`;
    return typeof inner === 'object' && inner !== null ? leavesOf(inner, at) : [{ holder: value, key, path: at }];
  });
}

function otherThan(value, random) {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string' || value === '') return 'something';
  const at = below(random, value.length);
  return `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`;
}

async function download({ port, lead }, path) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: lead.cookie } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
}
