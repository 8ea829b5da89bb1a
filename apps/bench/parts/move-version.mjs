import { publishedModels } from '@best-value/model/published';
import { median, rounded } from '../lab/figures.mjs';
import { finishedYear } from '../lab/service.mjs';
import { draftAgain, linksOf, wholeYear } from '../lab/whole-year.mjs';

const [draft] = publishedModels;
const BUDGET = 1_000;

/** A whole year moved to the other shipped version and back: what would change, the move, and its undoing. */
export async function measure({ demo, rounds }) {
  const year = await wholeYear(demo);
  const { call } = year;
  await draftAgain(year.address);
  const links = await linksOf(call);
  const found = { plan: [], move: [], undo: [] };
  let kept = 0;
  // The first round warms the service and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const timed = async (kind, act) => {
      const began = performance.now();
      const answer = await act();
      if (round > 0) found[kind].push(performance.now() - began);
      return answer;
    };
    const { revision, seen, plan } = await timed('plan', () =>
      call('GET', `${finishedYear}/version-move?to=${draft.id}`),
    );
    const decided = { to: draft.id, seen, ...decisionsOf(plan) };
    const moved = await timed('move', () => call('POST', `${finishedYear}/version-move`, decided, revision));
    kept = moved.items[0].kept;
    await timed('undo', () => call('POST', `${finishedYear}/version-moves/undo`, undefined, moved.revision));
  }
  await year.stop();
  const row = (what, times) => ({
    what,
    budget: `≤ ${rounded(BUDGET)} ms`,
    measured: `${rounded(median(times))} ms; slowest ${rounded(Math.max(...times))} ms`,
    met: median(times) <= BUDGET,
  });
  return [
    row(
      `What a move of a whole year would change (${year.counts.criteria} criteria, ${links} evidence links)`,
      found.plan,
    ),
    row(`Move it to another version (${kept} judgements kept)`, found.move),
    row('Undo the move', found.undo),
  ];
}

/** All that is unchanged is kept, and what is worded otherwise is said as it was. */
function decisionsOf({ criteria }) {
  return {
    keep: criteria.filter(({ proposal }) => proposal === 'keep').map(({ criterionKey }) => criterionKey),
    adapt: criteria
      .filter(({ proposal, offered }) => proposal === 'adapt' && offered)
      .map(({ criterionKey, offered }) => ({ criterionKey, judgement: offered.judgement, reason: offered.reason })),
    scores: [],
  };
}
