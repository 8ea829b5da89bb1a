import { startBare } from '../lab/bare/start.mjs';
import { inTurn, rounded } from '../lab/figures.mjs';
import { ask, closedLoop } from '../lab/load.mjs';
import { apiRequire } from '../lab/project.mjs';
import { openYear, signIn, startService, superuserAddress } from '../lab/service.mjs';

const CLIENTS = 8;
const open = { level: 'public', paragraph: null, publicInterestReason: null };

/** Saving one judgement with its audit entry, several people at once, against a bare UPDATE and INSERT. */
export async function measure({ demo, rounds, seconds }) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  const address = superuserAddress(data.folder);
  const bare = await startBare('save-server.mjs', address);
  const headers = await signIn(service.port);
  const year = JSON.parse((await ask({ port: service.port, path: openYear, headers })).body);
  const councilId = await councilOf(address, year.id);
  const criteria = year.themes
    .flatMap((theme) => theme.criteria)
    .filter((criterion) => criterion.judgement !== null)
    .slice(0, CLIENTS);
  const revisions = criteria.map((criterion) => criterion.revision);
  let saves = 0;
  const reason = () =>
    `The service was reviewed in June, and the review's ${(saves += 1)} points were put to the committee.`;

  const withAudit = () =>
    closedLoop({
      port: service.port,
      method: 'PUT',
      headers,
      clients: CLIENTS,
      seconds,
      next(client, last) {
        if (last !== null) revisions[client] = JSON.parse(last.body).revision;
        const { key, judgement } = criteria[client];
        return {
          path: `${openYear}/criteria/${key}/judgement`,
          headers: { 'if-match': `"${revisions[client]}"` },
          body: JSON.stringify({ judgement, reason: reason(), classification: open }),
        };
      },
    }).then(({ perSecond, lasts }) => {
      lasts.forEach((last, client) => (revisions[client] = JSON.parse(last.body).revision));
      return perSecond;
    });
  const without = () =>
    closedLoop({
      port: bare.port,
      path: '/',
      method: 'PUT',
      clients: CLIENTS,
      seconds,
      next(client) {
        const { key, judgement } = criteria[client];
        const about = { councilId, assessmentId: year.id, criterionKey: key };
        return { body: JSON.stringify({ ...about, judgement, reason: reason(), classification: open }) };
      },
    }).then(({ perSecond }) => perSecond);

  await inTurn(1, withAudit, without);
  const saved = await inTurn(rounds, withAudit, without);
  await bare.stop();
  await service.stop();
  await data.remove();
  return [
    {
      what: `Save one judgement with its audit entry, ${CLIENTS} people at once in one council, against a bare UPDATE and INSERT over http`,
      budget: '≥ 0.5 of its rate',
      measured: `${rounded(saved.a)} a second; bare ${rounded(saved.b)} a second`,
      ratio: saved.ratio,
      met: saved.ratio >= 0.5,
    },
  ];
}

async function councilOf(address, assessmentId) {
  const { Client } = apiRequire('pg');
  const client = new Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query('select council_id from assessment where id = $1', [assessmentId]);
  await client.end();
  return rows[0].council_id;
}
