import { inTurn, quantile, rounded } from '../lab/figures.mjs';
import { closedLoop } from '../lab/load.mjs';
import { fillWithCouncils, leadOfficerOf } from '../lab/many-councils.mjs';
import { finishedYear, signIn, startService, superuserAddress } from '../lab/service.mjs';

const COUNCILS = 317;
const YEARS = 10;

/** What a theme's page asks for, in a database of two councils and in one of all England's, for ten years. */
export async function measure({ demo, rounds, seconds }) {
  const small = await demo.copy();
  const large = await demo.copy();
  const smallService = await startService(small.folder);
  const largeService = await startService(large.folder);
  const filled = await fillWithCouncils(superuserAddress(large.folder), COUNCILS, YEARS);
  const smallHeaders = await signIn(smallService.port);

  const p95 = (port, headers, next) =>
    closedLoop({ port, headers, path: finishedYear, clients: 4, seconds, next }).then(({ times }) =>
      quantile(times, 0.95),
    );
  let asked = 0;
  // A step that shares no factor with their number walks through all councils and years, so that none is warm from the last time.
  const anyYear = () => {
    asked += 1;
    const place = (asked * 7919) % (COUNCILS * YEARS);
    const first = 2016 + (place % YEARS);
    const council = Math.floor(place / YEARS) + 1;
    const year = `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
    return { path: `/api/councils/council-${council}/assessments/${year}`, headers: leadOfficerOf(council) };
  };
  const inLarge = () => p95(largeService.port, {}, anyYear);
  const inSmall = () => p95(smallService.port, smallHeaders, () => ({}));

  await inTurn(1, inLarge, inSmall);
  const found = await inTurn(rounds, inLarge, inSmall);
  await largeService.stop();
  await smallService.stop();
  await large.remove();
  await small.remove();
  return [
    {
      what: `What a theme's page asks for (GET assessment), p95, any of ${COUNCILS} councils and ${YEARS} years (${rounded(filled.judgements)} judgements, ${rounded(filled.megabytes)} MB), against a small database`,
      budget: '≤ 1.5 times',
      measured: `${rounded(found.a)} ms; small ${rounded(found.b)} ms`,
      ratio: found.ratio,
      met: found.ratio <= 1.5,
    },
  ];
}
