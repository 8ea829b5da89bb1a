import { startBare } from '../lab/bare/start.mjs';
import { inTurn, rounded } from '../lab/figures.mjs';
import { ask, closedLoop } from '../lab/load.mjs';
import { apiRequire } from '../lab/project.mjs';
import { openYear, signIn, startService, superuserAddress } from '../lab/service.mjs';

const CLIENTS = 8;
const open = { level: 'public', paragraph: null, publicInterestReason: null };

/**
 * Saving one judgement with its audit entry against a bare UPDATE and INSERT: one person after the other, as the budget asks;
 * and, to know the worst, several people at the same moment in one council, whose entries must follow each other.
 */
export async function measure({ demo, rounds, seconds }) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  const address = superuserAddress(data.folder);
  const bare = await startBare('save-server.mjs', address);
  const headers = await signIn(service.port);
  const year = JSON.parse((await ask({ port: service.port, path: openYear, headers })).body);
  const councilId = await councilOf(address, year.id);
  // A theme that is being reviewed takes no judgement.
  const criteria = year.themes
    .filter((theme) => theme.stage === 'drafting')
    .flatMap((theme) => theme.criteria)
    .filter((criterion) => criterion.judgement !== null)
    .slice(0, CLIENTS);
  const revisions = criteria.map((criterion) => criterion.revision);
  let saves = 0;
  const reason = () =>
    `The service was reviewed in June, and the review's ${(saves += 1)} points were put to the committee.`;

  const withAudit = (clients) =>
    closedLoop({
      port: service.port,
      method: 'PUT',
      headers,
      clients,
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
  const without = (clients) =>
    closedLoop({
      port: bare.port,
      path: '/',
      method: 'PUT',
      clients,
      seconds,
      next(client) {
        const { key, judgement } = criteria[client];
        const about = { councilId, assessmentId: year.id, criterionKey: key };
        return { body: JSON.stringify({ ...about, judgement, reason: reason(), classification: open }) };
      },
    }).then(({ perSecond }) => perSecond);

  const race = async (clients, howOften) =>
    inTurn(
      howOften,
      () => withAudit(clients),
      () => without(clients),
    );
  await race(CLIENTS, 1);
  const alone = await race(1, rounds);
  const together = await race(CLIENTS, rounds);
  await bare.stop();
  await service.stop();
  await data.remove();
  const rates = ({ a, b }) => `${rounded(a)} a second; bare ${rounded(b)} a second`;
  return [
    {
      what: 'Save one judgement with its audit entry, against a bare UPDATE and INSERT over http',
      budget: '≥ 0.5 of its rate',
      measured: rates(alone),
      ratio: alone.ratio,
      met: alone.ratio >= 0.5,
    },
    {
      what: `The same, ${CLIENTS} people at the same moment in one council, whose entries must follow each other`,
      budget: 'none: to be known',
      measured: rates(together),
      ratio: together.ratio,
      met: null,
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
