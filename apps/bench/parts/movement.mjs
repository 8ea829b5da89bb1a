import { median, quantile, rounded } from '../lab/figures.mjs';
import { closedLoop } from '../lab/load.mjs';
import { fillWithCouncils, leadOfficerOf } from '../lab/many-councils.mjs';
import { startService, superuserAddress } from '../lab/service.mjs';

const COUNCILS = 20;
const YEARS = 10;
const BUDGET = 100;

/** How ten years of one council moved, one person asking, another council each time. */
export async function measure({ demo, rounds, seconds }) {
  const copy = await demo.copy();
  const service = await startService(copy.folder);
  const filled = await fillWithCouncils(superuserAddress(copy.folder), COUNCILS, YEARS);
  let asked = 0;
  const anyCouncil = () => {
    asked += 1;
    const council = (asked % COUNCILS) + 1;
    return { path: `/api/councils/council-${council}/movement`, headers: leadOfficerOf(council) };
  };
  const p95 = () =>
    closedLoop({ port: service.port, clients: 1, seconds, next: anyCouncil }).then(({ times }) =>
      quantile(times, 0.95),
    );
  // The first round warms the service and is not counted.
  await p95();
  const figures = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await p95());
  const found = median(figures);
  await service.stop();
  await copy.remove();
  return [
    {
      what: `Movement over ${YEARS} years of one council (GET movement), p95, one SQL statement (${rounded(filled.judgements)} judgements in the database)`,
      budget: `≤ ${BUDGET} ms`,
      measured: `${rounded(found)} ms`,
      met: found <= BUDGET,
    },
  ];
}
