import { fillYear } from './full-year.mjs';
import { ask } from './load.mjs';
import { finishedYear, signIn, startService, superuserAddress } from './service.mjs';
import { apiRequire } from './project.mjs';

const size = { evidence: 400, followOnActions: 60 };

/**
 * The service on a copy of the demo whose finished year has 400 items of evidence, asked by its lead officer.
 * @param {import('./demo.mjs').Demo} demo
 * @returns {Promise<{ call: Call, counts: object, address: string, stop: () => Promise<void> }>} `address` the superuser's
 *
 * @typedef {(method: string, path: string, body?: object, revision?: number) => Promise<object>} Call what the answer says; throws unless it is done
 */
export async function wholeYear(demo) {
  const copy = await demo.copy();
  const service = await startService(copy.folder);
  const address = superuserAddress(copy.folder);
  const counts = await fillYear(address, size);
  const headers = await signIn(service.port);
  const call = async (method, path, body, revision) => {
    const match = revision === undefined ? {} : { 'if-match': `"${revision}"` };
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const answer = await ask({ port: service.port, path, method, headers: { ...headers, ...match }, body: sent });
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body}`);
    return JSON.parse(answer.body);
  };
  const stop = async () => {
    await service.stop();
    await copy.remove();
  };
  return { call, counts, address, stop };
}

/** Has the finished year drafted again, as the superuser: acts refuse to change what is final. @param {string} address the superuser's */
export async function draftAgain(address) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(`
      update assessment_theme t set stage = 'drafting' from assessment a
      where a.council_id = t.council_id and a.id = t.assessment_id and a.year = '2025/26';
      update assessment set state = 'drafting' where year = '2025/26'`);
  } finally {
    await client.end();
  }
}

/** How many links to evidence the finished year has. @param {Call} call */
export async function linksOf(call) {
  const { themes } = await call('GET', finishedYear);
  return themes
    .flatMap(({ evidence, criteria }) => [evidence, ...criteria.map((one) => one.evidence)])
    .reduce((sum, list) => sum + list.length, 0);
}
