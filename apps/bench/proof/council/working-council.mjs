import { execFileSync } from 'node:child_process';
import { copyOf } from '../../lab/demo.mjs';
import { builtApi } from '../../lab/project.mjs';
import { scratchFolder, signIn } from '../../lab/service.mjs';
import { items, json, matching, mustAsk } from './asking.mjs';
import { asSuperuser, databaseMustStop, startProofService } from './proof-service.mjs';

const WRITERS = 8;
const password = 'correct horse battery staple';
export const slug = 'northmoor';
const administrator = 'chief.officer@northmoor.example';
/** The council, as it stands in addresses. */
export const council = `/api/councils/${slug}`;

/** The year that everybody works on, as it stands in addresses. */
export const year = `${council}/assessments/2026-27`;

/** What may be seen by everyone. */
export const open = { level: 'public', paragraph: null, publicInterestReason: null };

/**
 * A council with one open year, a lead officer and eight contributors, made the way a real one is: by the operator's command and
 * over HTTP. It is made once; each harness works on a copy.
 * @typedef {{ folder: string, councilId: string, assessmentId: string, themes: { key: string, criteria: { key: string, words: string[] }[] }[],
 *   scores: string[], writers: ((port: number) => Record<string, string>)[], leads: (port: number) => Record<string, string>, remove: () => Promise<void> }} WorkingCopy
 */
export class WorkingCouncil {
  #made;

  /** @returns {Promise<WorkingCopy>} with a data folder in which no service runs */
  async copy() {
    const { folder: original, ...known } = await (this.#made ??= found());
    const { folder, remove } = copyOf(original);
    const stopDatabase = databaseMustStop(folder);
    return { ...known, folder, remove: () => stopDatabase().then(remove) };
  }
}

async function found() {
  const { folder } = scratchFolder();
  const stopDatabase = databaseMustStop(folder);
  const service = await startProofService(folder);
  const { port } = service;
  const lead = await foundAndSignIn(folder, port);
  const people = await items(port, `${council}/people`, lead);
  const me = people.find((person) => person.email === administrator);
  const roles = ['administrator', 'lead-officer'];
  await mustAsk(200, {
    port,
    path: `${council}/people/${me.id}`,
    method: 'PATCH',
    headers: matching(lead, me),
    ...json({ roles }),
  });
  const writers = [];
  for (let number = 1; number <= WRITERS; number += 1) {
    const email = `writer.${number}@northmoor.example`;
    const person = { name: `Contributor ${number}`, email, roles: ['contributor'] };
    writers.push((await addPerson(port, lead, person)).browser);
  }
  const models = await items(port, '/api/models', lead);
  const modelId = models.at(-1).id;
  await mustAsk(201, {
    port,
    path: `${council}/assessments`,
    method: 'POST',
    headers: lead,
    ...json({ year: '2026/27', modelId, leadId: me.id, dates: {} }),
  });
  const known = await knownOf(folder, modelId);
  await service.stop();
  await stopDatabase();
  return { folder, ...known, leads: browserOf(lead), writers };
}

async function foundAndSignIn(folder, port) {
  const founding = ['--name', 'Northmoor District Council', '--slug', slug, '--admin', administrator];
  const env = { ...process.env, DATA_DIR: folder, MODE: 'production', DATABASE_URL: '' };
  const said = execFileSync(process.execPath, [builtApi('cli/council.js'), 'create', ...founding], {
    env,
    encoding: 'utf8',
  });
  return setPassword(port, said, administrator);
}

/**
 * Adds a colleague, as an administrator does, and signs them in.
 * @returns {Promise<{ id: string, browser: (port: number) => Record<string, string> }>}
 */
export async function addPerson(port, administrator, person) {
  const added = await mustAsk(201, {
    port,
    path: `${council}/people`,
    method: 'POST',
    headers: administrator,
    ...json(person),
  });
  const headers = await setPassword(port, added.link, person.email);
  return { id: added.person.id, browser: browserOf(headers) };
}

async function setPassword(port, said, email) {
  const token = /\/set-password\/([^\s"]+)/.exec(said)?.[1];
  await mustAsk(204, { port, path: `/api/password-links/${token}`, method: 'POST', ...json({ password }) });
  return signIn(port, { email, password });
}

/** Read from the database: what it holds is what the harnesses look at later. */
function knownOf(folder, modelId) {
  return asSuperuser(folder, async (client) => {
    const { rows } = await client.query(
      'select a.council_id, a.id, m.document from assessment a, model_version m where m.id = $1',
      [modelId],
    );
    const [{ council_id: councilId, id: assessmentId, document }] = rows;
    const words = (kind) => document.judgements?.[kind]?.map(({ key }) => key);
    const themes = document.themes.map(({ key, characteristics, indicators }) => ({
      key,
      criteria: [...characteristics, ...indicators].map((one) => ({ key: one.key, words: words(one.kind) })),
    }));
    return { councilId, assessmentId, themes, scores: document.scale.map(({ key }) => key) };
  });
}

/** The same browser after the service has moved to another port: its cookie has none. */
const browserOf = (headers) => (port) => ({ ...headers, host: `localhost:${port}` });
