import { judgementOf } from '../criteria.js';
import type { Crosswalk, RelationKind } from '../crosswalk/crosswalk.js';
import { originsAlong, pathBetween, relationIn } from '../crosswalk/path.js';
import { placedCriteria } from '../crosswalk/placed.js';
import { sameWords } from '../crosswalk/same-words.js';
import type {
  CriterionKey,
  CriterionKind,
  JudgementKey,
  Meaning,
  ModelDocument,
  ScoreKey,
  ThemeKey,
} from '../model.js';
import { scoresCompared, type Standing } from './standing.js';

/**
 * How a score or judgement stands to the one before it. `new`: there was none before. `undecided`: there is none now.
 * `not-comparable`: nothing says how the two bear on each other.
 */
export type Change = 'up' | 'down' | 'same' | 'new' | 'not-comparable' | 'undecided';

/** What was scored and judged in one year, and by which criteria. */
export interface JudgedYear {
  readonly model: ModelDocument;
  readonly themes: readonly {
    readonly themeKey: ThemeKey;
    readonly score: ScoreKey | null;
    readonly criteria: readonly { readonly criterionKey: CriterionKey; readonly judgement: JudgementKey | null }[];
  }[];
}

export interface CriterionMovement {
  readonly criterionKey: CriterionKey;
  readonly before: JudgementKey | null;
  readonly now: JudgementKey | null;
  readonly change: Change;
  /** What it is to the criteria it came from; null when nothing relates the two versions of the model. */
  readonly relation: RelationKind | null;
  /** The criteria of the earlier version that it came from; none when it is new, or when nothing relates the two. */
  readonly from: readonly CriterionKey[];
  /** Its wording changed between the two versions of the model. */
  readonly reworded: boolean;
}

export interface ThemeMovement {
  readonly themeKey: ThemeKey;
  readonly before: ScoreKey | null;
  readonly now: ScoreKey | null;
  readonly change: Change;
  readonly criteria: readonly CriterionMovement[];
}

const rankOfMeaning: Readonly<Record<Meaning, number | null>> = {
  favourable: 2,
  mixed: 1,
  unfavourable: 0,
  'not-applicable': null,
};

/**
 * Sets one year beside an earlier one, theme by theme and criterion by criterion in the order of the later model, over whatever
 * crosswalks lead from the one version to the other. Keys of themes and criteria survive versions, but only a crosswalk says that
 * they do: without one nothing is comparable. A criterion that was split off is compared with the one it came from, a merged one
 * with those it came of where they all meant the same.
 * @throws RangeError for a score or judgement that its model does not have
 */
export function movement(before: JudgedYear, now: JudgedYear, crosswalks: readonly Crosswalk[]): ThemeMovement[] {
  const path = pathBetween(crosswalks, before.model.id, now.model.id);
  const originsIn = path === null ? () => null : originsAlong(path);
  const scores = scoresCompared(before.model, now.model);
  const criteriaBefore = placedCriteria(before.model);
  const then = answersOf(before);
  const today = answersOf(now);
  return now.model.themes.map(({ key: themeKey, ...theme }) => {
    const was = then.scores.get(themeKey) ?? null;
    const is = today.scores.get(themeKey) ?? null;
    return {
      themeKey,
      before: was,
      now: is,
      change: changeOf(scores.before(was), scores.now(is), path !== null),
      criteria: [...theme.characteristics, ...theme.indicators].map(({ key: criterionKey, kind, text }) => {
        const origins = originsIn(criterionKey);
        const earlier = (origins?.keys ?? []).flatMap((key) => criteriaBefore.get(key)?.criterion ?? []);
        const judged = earlier.map((one) => judgementIn(before.model, then.judgements, one.kind, one.key));
        const agreed = new Set(judged.map((one) => one?.rank)).size <= 1;
        const [from = null] = agreed ? judged : [];
        const to = judgementIn(now.model, today.judgements, kind, criterionKey);
        return {
          criterionKey,
          before: from?.key ?? null,
          now: to?.key ?? null,
          change: changeOf(from, to, origins !== null && agreed),
          relation: origins && relationIn(origins),
          from: earlier.map(({ key }) => key),
          reworded: earlier.length > 0 && !earlier.some((one) => sameWords(one.text, text)),
        };
      }),
    };
  });
}

function changeOf(before: Standing | null, now: Standing | null, related: boolean): Change {
  if (now === null) return 'undecided';
  if (!related) return 'not-comparable';
  if (before === null) return 'new';
  if (before.rank === now.rank) return 'same';
  if (before.rank === null || now.rank === null) return 'not-comparable';
  return now.rank > before.rank ? 'up' : 'down';
}

type Given<Key, Value> = ReadonlyMap<Key, Value | null>;

function judgementIn(
  model: ModelDocument,
  judgements: Given<CriterionKey, JudgementKey>,
  kind: CriterionKind,
  criterionKey: CriterionKey,
): (Standing & { key: JudgementKey }) | null {
  const key = judgements.get(criterionKey) ?? null;
  return key === null ? null : { key, rank: rankOfMeaning[judgementOf(model, kind, key).meaning] };
}

function answersOf({ themes }: JudgedYear): {
  scores: Given<ThemeKey, ScoreKey>;
  judgements: Given<CriterionKey, JudgementKey>;
} {
  return {
    scores: new Map(themes.map(({ themeKey, score }) => [themeKey, score])),
    judgements: new Map(
      themes.flatMap(({ criteria }) => criteria.map(({ criterionKey, judgement }) => [criterionKey, judgement])),
    ),
  };
}
