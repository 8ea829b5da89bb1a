import { startBare } from '../lab/bare/start.mjs';
import { inTurn, rounded } from '../lab/figures.mjs';
import { ask, closedLoop } from '../lab/load.mjs';
import { demoPerson, finishedYear, signIn, startService, superuserAddress } from '../lab/service.mjs';

/** A whole assessment with row security, against bare http and pg; and an unchanged one, against the whole. */
export async function measure({ demo, rounds, seconds }) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  const bare = await startBare('read-server.mjs', superuserAddress(data.folder), 'marlbrook', demoPerson.email);
  const headers = await signIn(service.port);
  const first = await ask({ port: service.port, path: finishedYear, headers });
  const same = await ask({ port: bare.port, path: finishedYear });
  if (first.body !== same.body) throw new Error('The bare server answers something else: the two cannot be compared.');
  const criteria = JSON.parse(first.body).themes.reduce((sum, theme) => sum + theme.total, 0);

  const read = { path: finishedYear, clients: 8, seconds };
  const whole = async () => (await closedLoop({ ...read, port: service.port, headers })).perSecond;
  const without = async () => (await closedLoop({ ...read, port: bare.port })).perSecond;
  const known = { ...headers, 'if-none-match': first.headers.etag };
  const unchanged = async () =>
    (await closedLoop({ ...read, port: service.port, headers: known, expect: 304 })).perSecond;

  await inTurn(1, whole, without);
  const fenced = await inTurn(rounds, whole, without);
  const tagged = await inTurn(rounds, unchanged, whole);
  await bare.stop();
  await service.stop();
  await data.remove();
  return [
    {
      what: `Read a whole assessment (${criteria} criteria, ${rounded(first.bytes / 1000)} kB of JSON) with sign-in and row security, against bare http and pg`,
      budget: '≥ 0.75 of its rate (aim 1.0)',
      measured: `${rounded(fenced.a)} a second; bare ${rounded(fenced.b)} a second`,
      ratio: fenced.ratio,
      met: fenced.ratio >= 0.75,
    },
    {
      what: 'Read it again unchanged (If-None-Match, 304), against the whole',
      budget: '≥ 5 times its rate',
      measured: `${rounded(tagged.a)} a second; whole ${rounded(tagged.b)} a second`,
      ratio: tagged.ratio,
      met: tagged.ratio >= 5,
    },
  ];
}
