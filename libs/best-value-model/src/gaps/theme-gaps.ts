import { scoreOf } from '../criteria.js';
import { scoreMeaning } from '../scale/score-meaning.js';
import type { ModelDocument, Theme } from '../model.js';
import type { Gap, ThemeRecord } from './gap.js';
import { placeholderIn } from './placeholder-gap.js';
import { saysSomething } from './says-something.js';

/** What is missing from a theme itself: its score, reason, narrative and follow-on actions. */
export function themeGaps(model: ModelDocument, theme: Theme, record: ThemeRecord): Gap[] {
  const { key: themeKey, title } = theme;
  return [
    ...scoreGaps(model, theme, record),
    ...placeholderIn(record.reason, `the reason for the score of ${title}`, {
      where: `themes/${themeKey}/reason`,
      themeKey,
    }),
    ...narrativeGaps(theme, record),
    ...placeholderIn(record.narrative, `the narrative of ${title}`, {
      where: `themes/${themeKey}/narrative`,
      themeKey,
    }),
  ];
}

function scoreGaps(model: ModelDocument, { key: themeKey, title }: Theme, record: ThemeRecord): Gap[] {
  if (record.score === null) {
    return [{ kind: 'theme-unscored', themeKey, message: `${title} has no score.`, blocksFinal: true }];
  }
  const { key, word } = scoreOf(model, record.score);
  const found: Gap[] = [];
  if (!saysSomething(record.reason)) {
    const message = `${title} is scored ${word} without a reason.`;
    found.push({ kind: 'score-without-reason', themeKey, message, blocksFinal: true });
  }
  // Only a score that says that things work well says that nothing has to be mended.
  if (scoreMeaning(model.scale, key) !== 'favourable' && record.followOnActions === 0) {
    const message = `${title} is scored ${word} and has no follow-on action.`;
    found.push({ kind: 'follow-on-action-missing', themeKey, message, blocksFinal: false });
  }
  return found;
}

function narrativeGaps({ key: themeKey, title }: Theme, { narrative }: ThemeRecord): Gap[] {
  if (saysSomething(narrative)) return [];
  return [{ kind: 'narrative-empty', themeKey, message: `${title} has no narrative.`, blocksFinal: false }];
}
