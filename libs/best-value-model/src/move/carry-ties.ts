import type { CriterionKey, CriterionKind } from '../model.js';
import type { MoveOutcome } from './move-outcome.js';
import type { MovePlan, Tie } from './move-plan.js';

type Carried = Pick<MoveOutcome, 'ties' | 'citations'> & {
  left: Pick<MoveOutcome['leftBehind'], 'ties' | 'citations'>;
};

/**
 * Where everything that is tied to criteria goes. Evidence and follow-on actions go to each part of what was split; evidence stands only to the
 * kind of criterion that it stood to, because it supports characteristics and counters indicators. Comments go to the first part. An answer to a
 * challenge stays with its criterion while that has its key or its judgement is kept as it is; of other words the question is asked anew.
 * @param kept the new version's criteria whose judgement is kept
 */
export function carryTies(plan: MovePlan, kept: ReadonlySet<CriterionKey>): Carried {
  const heirs = heirsIn(plan);
  const keysOf = (key: CriterionKey): CriterionKey[] => (heirs.get(key) ?? []).map(({ criterionKey }) => criterionKey);
  const goesTo = ({ what, criterionKey }: Tie): CriterionKey[] => {
    const all = heirs.get(criterionKey) ?? [];
    const keys = all.map((heir) => heir.criterionKey);
    if (what === 'evidence') return all.filter(({ sameKind }) => sameKind).map((heir) => heir.criterionKey);
    if (what === 'comments') return keys.slice(0, 1);
    if (what === 'answer') return keys.filter((key) => key === criterionKey || kept.has(key)).slice(0, 1);
    return keys;
  };
  const ties = plan.ties.map((tie) => ({ tie, to: goesTo(tie) }));
  const citations = plan.citations.map((citation) => ({
    citation,
    to: keysOf(citation.criterionKey).flatMap((criterionKey) =>
      keysOf(citation.cites)
        .filter((cites) => cites !== criterionKey)
        .map((cites) => ({ criterionKey, cites })),
    ),
  }));
  return {
    ties: ties.filter(({ to }) => to.length > 0),
    citations: citations.filter(({ to }) => to.length > 0),
    left: {
      ties: ties.filter(({ to }) => to.length === 0).map(({ tie }) => tie),
      citations: citations.filter(({ to }) => to.length === 0).map(({ citation }) => citation),
    },
  };
}

interface Heir {
  criterionKey: CriterionKey;
  sameKind: boolean;
}

/** What became of each criterion of the version that is left; one that keeps its key comes first. */
function heirsIn({ criteria }: MovePlan): Map<CriterionKey, Heir[]> {
  const heirs = new Map<CriterionKey, Heir[]>();
  const add = (from: { criterionKey: CriterionKey; kind: CriterionKind }, to: typeof from): void => {
    const heir = { criterionKey: to.criterionKey, sameKind: from.kind === to.kind };
    const known = heirs.get(from.criterionKey) ?? [];
    heirs.set(from.criterionKey, to.criterionKey === from.criterionKey ? [heir, ...known] : [...known, heir]);
  };
  for (const criterion of criteria) for (const from of criterion.from) add(from, criterion);
  return heirs;
}
