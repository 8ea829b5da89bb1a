import { judgementOf, scoreOf } from '../criteria.js';
import type { Crosswalk } from '../crosswalk.js';
import type {
  CriterionKey,
  CriterionKind,
  JudgementKey,
  Meaning,
  ModelDocument,
  ScoreKey,
  ScoreWord,
  ThemeKey,
} from '../model.js';
import { rewordedBetween } from './relation.js';

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

/** A score or judgement on its scale; the rank is null for what does not apply. */
interface Standing {
  readonly rank: number | null;
}

/**
 * Sets one year beside an earlier one, theme by theme and criterion by criterion in the order of the later model. Keys of
 * themes and criteria survive versions, but only a crosswalk says that they do: without one nothing is comparable.
 * @throws RangeError for a score or judgement that its model does not have
 */
export function movement(before: JudgedYear, now: JudgedYear, crosswalks: readonly Crosswalk[]): ThemeMovement[] {
  const reworded = rewordedBetween(crosswalks, before.model.id, now.model.id);
  const sameScale = scaleOf(before.model) === scaleOf(now.model);
  const then = answersOf(before);
  const today = answersOf(now);
  return now.model.themes.map(({ key: themeKey, ...theme }) => {
    const was = scoreIn(before.model, then.scores, themeKey);
    const is = scoreIn(now.model, today.scores, themeKey);
    const related = reworded !== null && (sameScale || was === null);
    return {
      themeKey,
      before: was?.key ?? null,
      now: is?.key ?? null,
      change: changeOf(was, is, related),
      criteria: [...theme.characteristics, ...theme.indicators].map(({ key: criterionKey, kind }) => {
        const from = judgementIn(before.model, then.judgements, kind, criterionKey);
        const to = judgementIn(now.model, today.judgements, kind, criterionKey);
        return {
          criterionKey,
          before: from?.key ?? null,
          now: to?.key ?? null,
          change: changeOf(from, to, reworded !== null),
          reworded: reworded !== null && reworded.has(criterionKey),
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

/** Equal for two models that score in the same words, in the same order. */
function scaleOf({ scale }: ModelDocument): string {
  const inOrder = scale.toSorted((one, other) => one.rank - other.rank);
  return JSON.stringify(inOrder.map(({ key, word }) => [key, word]));
}

type Given<Key, Value> = ReadonlyMap<Key, Value | null>;

function scoreIn(model: ModelDocument, scores: Given<ThemeKey, ScoreKey>, themeKey: ThemeKey): ScoreWord | null {
  const key = scores.get(themeKey) ?? null;
  return key === null ? null : scoreOf(model, key);
}

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
