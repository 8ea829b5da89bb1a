import type { ModelDocument } from '@best-value/model';
import type { AnswerRows } from '../../assessment/assessment-record.js';
import { blindfolded, type BlindYear } from '../../assessment/blind/blind.js';
import { gapsSeen } from '../../assessment/blind/gaps-seen.js';
import { areRead } from '../../assessment/carry-forward/carry.rules.js';
import { readerOf } from '../../assessment/to-assessment-view.js';
import type { Caller } from '../../work/caller.js';
import type { Reviewer, ReviewedTheme } from '../reviewer.rules.js';
import type { Travelling } from './move-theme.rules.js';

/** A theme with its rows, its reviewer and its newest round, as the rules of its moves look at it. */
export function toTravelling(
  theme: ReviewedTheme,
  themeKey: string,
  year: BlindYear,
  answers: AnswerRows,
  model: ModelDocument,
  review: { reviewer: Reviewer | null; round: Travelling['round']; samples: number },
  caller: Caller,
): Travelling {
  const rows = { ...answers, themes: blindfolded(year, answers.themes, caller.personId) };
  return {
    theme,
    caller,
    unread: areRead(
      model.themes.flatMap(({ key, title }) => {
        const row = answers.themes.find((one) => one.theme_key === key);
        return key === themeKey ? [{ key, title, unread: row?.carried_unread ?? false }] : [];
      }),
    ),
    gaps: gapsSeen(model, rows, readerOf(caller)).filter((gap) => gap.themeKey === themeKey),
    evidence: answers.links.filter((link) => link.theme_key === themeKey).length,
    ...review,
  };
}
