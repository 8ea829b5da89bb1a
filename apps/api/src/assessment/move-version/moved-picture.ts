import { randomUUID } from 'node:crypto';
import {
  type CriterionKey,
  type MoveOutcome,
  type MovePlan,
  type ThemeKey,
  themeKeyOf,
  type TieKind,
} from '@best-value/model';
import { strictest } from '../../classification/classification.js';
import { byKey } from './picture-tables.js';
import type { PicturedAnswer, PicturedCitation, PicturedJudgement, PicturedLink, YearPicture } from './year-picture.js';

/** Who moves a year, when, and the how many-th move of it this is. */
export interface Mover {
  number: number;
  at: string;
  by: string | null;
}

/**
 * A year's rows after a move. Ids stay; a further part of what was split gets a link of its own. A row that the move makes begins with the move's
 * number as its revision, so that what somebody saw before an earlier move was undone is never taken for it.
 */
export function movedPicture(before: YearPicture, plan: MovePlan, outcome: MoveOutcome, mover: Mover): YearPicture {
  const themeOf = new Map(plan.criteria.map(({ criterionKey, themeKey }) => [criterionKey, themeKey]));
  const goesTo = (what: TieKind): Map<string, CriterionKey[]> =>
    new Map(
      outcome.ties.filter(({ tie }) => tie.what === what).map(({ tie, to }) => [`${tie.id} ${tie.criterionKey}`, to]),
    );
  const follow = goesTo('follow-on-action');
  const comments = goesTo('comments');
  const scores = new Map(outcome.scores.map((one) => [one.themeKey, one]));
  return {
    themes: before.themes.map((row) => {
      const score = scores.get(row.theme_key)?.score ?? null;
      return score === row.score ? row : { ...row, score, ...next(row.revision, mover) };
    }),
    judgements: movedJudgements(before.judgements, plan, outcome, mover),
    links: movedLinks(before.links, plan, goesTo('evidence'), themeOf, mover),
    citations: movedCitations(before.citations, outcome, mover),
    actionCriteria: before.actionCriteria
      .flatMap((row) =>
        (follow.get(`${row.follow_on_action_id} ${row.criterion_key}`) ?? []).map((criterion_key) =>
          criterion_key === row.criterion_key ? row : { ...row, criterion_key },
        ),
      )
      .filter(isFirst((row) => `${row.follow_on_action_id} ${row.criterion_key}`)),
    answers: movedAnswers(before.answers, goesTo('answer'), themeOf, mover),
    threads: before.threads.map((row) => {
      const [key] = comments.get(`${row.id} ${row.place_key}`) ?? [];
      if (key !== undefined) return { ...row, place_key: key };
      return { ...row, place_kind: 'theme', place_key: themeKeyOf(row.place_key) };
    }),
  };
}

function movedJudgements(
  rows: readonly PicturedJudgement[],
  plan: MovePlan,
  outcome: MoveOutcome,
  mover: Mover,
): PicturedJudgement[] {
  const known = byKey('judgements', rows);
  const said = new Map(outcome.judgements.map((one) => [one.criterionKey, one]));
  return plan.criteria.flatMap(({ criterionKey }): PicturedJudgement[] => {
    const there = known.get(criterionKey);
    const after = said.get(criterionKey);
    const change = there ? next(there.revision, mover) : { ...next(0, mover), revision: mover.number };
    if (!after) {
      if (!there || (there.judgement === null && there.reason === '')) return there ? [there] : [];
      return [{ ...there, judgement: null, reason: '', ...change }];
    }
    const { how, from, judgement, reason } = after;
    const sources = from.flatMap((key) => known.get(key) ?? []);
    const [source] = sources;
    if (how === 'kept' && source) {
      if (source.criterion_key === criterionKey) return [source];
      return [{ ...source, criterion_key: criterionKey, revision: change.revision }];
    }
    const classification = strictest(sources.map((one) => one.classification));
    return [{ criterion_key: criterionKey, judgement, reason, classification, ...change }];
  });
}

function movedLinks(
  rows: readonly PicturedLink[],
  plan: MovePlan,
  goesTo: ReadonlyMap<string, CriterionKey[]>,
  themeOf: ReadonlyMap<CriterionKey, ThemeKey>,
  mover: Mover,
): PicturedLink[] {
  const change = ({ revision }: PicturedLink) => next(revision, mover);
  const at = (row: PicturedLink, criterion_key: CriterionKey): Pick<PicturedLink, 'criterion_key' | 'theme_key'> => ({
    criterion_key,
    theme_key: themeOf.get(criterion_key) ?? row.theme_key,
  });
  const heirOfRemoved = (row: PicturedLink): CriterionKey | undefined =>
    plan.criteria.find(({ kind, from }) =>
      from.some((one) => one.criterionKey === row.criterion_key && one.kind === kind),
    )?.criterionKey;
  return rows.flatMap((row) => {
    if (row.removed_at !== null) {
      // It can be put back later, and stands then where it would have come.
      const heir = heirOfRemoved(row);
      return heir === undefined || heir === row.criterion_key ? [row] : [{ ...row, ...at(row, heir), ...change(row) }];
    }
    const [first, ...others] = goesTo.get(`${row.id} ${row.criterion_key}`) ?? [];
    if (first === undefined) return [{ ...row, removed_at: mover.at, removed_by: mover.by, ...change(row) }];
    const own =
      first === row.criterion_key && themeOf.get(first) === row.theme_key
        ? row
        : { ...row, ...at(row, first), ...change(row) };
    const made = { created_at: mover.at, created_by: mover.by, ...next(0, mover) };
    return [own, ...others.map((key) => ({ ...row, id: randomUUID(), ...at(row, key), ...made }))];
  });
}

function movedCitations(rows: readonly PicturedCitation[], outcome: MoveOutcome, mover: Mover): PicturedCitation[] {
  const wanted = new Map<string, PicturedCitation>();
  const known = byKey('citations', rows);
  for (const { citation, to } of outcome.citations) {
    const row = known.get(`${citation.criterionKey} ${citation.cites}`);
    if (!row) continue;
    for (const { criterionKey, cites } of to) {
      const key = `${criterionKey} ${cites}`;
      const place = { criterion_key: criterionKey, cited_criterion_key: cites };
      const there = wanted.get(key);
      // Two that become one are both said.
      const note = there && there.note !== row.note ? `${there.note}\n${row.note}` : row.note;
      wanted.set(key, { ...row, ...place, note });
    }
  }
  const after = [...wanted].map(([key, row]): PicturedCitation => {
    const there = known.get(key);
    if (there && there.removed_at === null && there.note === row.note) return there;
    return { ...row, removed_at: null, ...next(there?.revision ?? mover.number - 1, mover) };
  });
  const gone = rows.filter((row) => !wanted.has(`${row.criterion_key} ${row.cited_criterion_key}`));
  return [
    ...after,
    ...gone.map((row) =>
      row.removed_at === null ? { ...row, removed_at: mover.at, ...next(row.revision, mover) } : row,
    ),
  ];
}

function movedAnswers(
  rows: readonly PicturedAnswer[],
  goesTo: ReadonlyMap<string, CriterionKey[]>,
  themeOf: ReadonlyMap<CriterionKey, ThemeKey>,
  mover: Mover,
): PicturedAnswer[] {
  const after = byKey('answers', rows);
  const dotted = (key: string): string => key.replaceAll('/', '.');
  for (const row of rows.filter((one) => one.withdrawn_at === null)) {
    const [key] = goesTo.get(`${row.finding} ${row.criterion_key}`) ?? [];
    if (key === row.criterion_key) continue;
    after.set(row.finding, { ...row, withdrawn_at: mover.at, revision: row.revision + 1 });
    if (key === undefined) continue;
    const finding = row.finding.replace(dotted(row.criterion_key), dotted(key));
    const revision = (after.get(finding)?.revision ?? 0) + 1;
    after.set(finding, { ...row, finding, criterion_key: key, theme_key: themeOf.get(key) ?? row.theme_key, revision });
  }
  return [...after.values()];
}

function next(
  revision: number,
  { at, by }: Mover,
): { revision: number; updated_at: string; updated_by: string | null } {
  return { revision: revision + 1, updated_at: at, updated_by: by };
}

function isFirst<Row>(key: (row: Row) => string): (row: Row) => boolean {
  const seen = new Set<string>();
  return (row) => {
    if (seen.has(key(row))) return false;
    seen.add(key(row));
    return true;
  };
}
