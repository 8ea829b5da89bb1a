import type {
  Criterion,
  CriterionKey,
  CriterionKind,
  JudgementKey,
  JudgementWord,
  ModelDocument,
  ScoreKey,
  ScoreWord,
  Theme,
  ThemeKey,
} from './model.js';

/**
 * The theme with this key.
 * @throws RangeError when the model has no such theme: the caller mixed up two versions.
 */
export function themeOf(model: ModelDocument, themeKey: ThemeKey): Theme {
  const theme = model.themes.find((one) => one.key === themeKey);
  if (theme === undefined) throw new RangeError(`The model ${model.id} has no theme "${themeKey}".`);
  return theme;
}

/** The key of the theme that a criterion's key begins with; a theme's own key is its own. */
export function themeKeyOf(key: CriterionKey): ThemeKey {
  return key.replace(/\/.*$/, '');
}

/** All criteria of a theme in the order they are shown: characteristics, then indicators. */
export function criteriaOf(theme: Theme): Criterion[] {
  return [...theme.characteristics, ...theme.indicators];
}

/**
 * The judgement word with this key in the model's list for the kind.
 * @throws RangeError when the model has no such judgement for that kind.
 */
export function judgementOf(model: ModelDocument, kind: CriterionKind, key: JudgementKey): JudgementWord {
  const word = model.judgements[kind].find((one) => one.key === key);
  if (word === undefined)
    throw new RangeError(`The model ${model.id} has no judgement "${key}" for criteria of the kind ${kind}.`);
  return word;
}

/**
 * The score word with this key.
 * @throws RangeError when the model's scale has no such score.
 */
export function scoreOf(model: ModelDocument, key: ScoreKey): ScoreWord {
  const score = model.scale.find((one) => one.key === key);
  if (score === undefined) throw new RangeError(`The model ${model.id} has no score "${key}".`);
  return score;
}
