import { median, rounded } from '../lab/figures.mjs';
import { finishedYear } from '../lab/service.mjs';
import { linksOf, wholeYear } from '../lab/whole-year.mjs';

const assessments = finishedYear.slice(0, finishedYear.lastIndexOf('/'));
const BUDGET = 2_000;

/** A year that is opened from a whole one, with all that comes along; what it would be, asked for beforehand; and what came, listed. */
export async function measure({ demo, rounds }) {
  const year = await wholeYear(demo);
  const { call } = year;
  const { model, lead } = await call('GET', finishedYear);
  const links = await linksOf(call);
  const found = { preview: [], open: [], list: [] };
  let came = null;
  // The first round warms the service and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const begins = 2030 + round;
    const name = `${begins}/${String((begins + 1) % 100)}`;
    const timed = async (kind, act) => {
      const began = performance.now();
      const answer = await act();
      if (round > 0) found[kind].push(performance.now() - began);
      return answer;
    };
    const beforehand = `${finishedYear}/carry-preview?into=${name}&modelId=${model.id}`;
    await timed('preview', () => call('GET', beforehand));
    const asked = { year: name, modelId: model.id, leadId: lead.id, dates: {}, carryFrom: '2025/26' };
    await timed('open', () => call('POST', assessments, asked));
    const opened = `${assessments}/${name.replace('/', '-')}`;
    await timed('list', () => call('GET', `${opened}/carried-items?size=200&page=2`));
    came = await call('GET', `${opened}/carried-forward`);
  }
  await year.stop();
  const row = (what, times, budget) => ({
    what,
    budget: `≤ ${rounded(budget)} ms`,
    measured: `${rounded(median(times))} ms; slowest ${rounded(Math.max(...times))} ms`,
    met: median(times) <= budget,
  });
  return [
    row(
      `Open a year from a whole one (${year.counts.criteria} criteria, ${links} evidence links): ${came.total} things come along, ${came.leftBehindTotal} are listed as left behind`,
      found.open,
      BUDGET,
    ),
    row('What would come along, asked for beforehand', found.preview, BUDGET),
    row('200 of what came along, listed', found.list, 300),
  ];
}
