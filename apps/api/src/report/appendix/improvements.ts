import type { FollowOnActionEntry, Improvements, ImprovementRow, ThemeSection, Tone } from './document.js';
import { englishDate } from './english.js';
import { isOpen } from './follow-on-action-section.js';

/** The scores that ask for improvement, in the order in which a reader looks for them. */
const WORST_FIRST: readonly Tone[] = ['unfavourable', 'mixed'];

/** What a member asks first: which themes have a score that says that something must improve, why, and what is still to be done. */
export function improvements(themes: readonly ThemeSection[], items: readonly FollowOnActionEntry[]): Improvements {
  const weak = WORST_FIRST.flatMap((tone) => themes.filter(({ score }) => score.tone === tone));
  return {
    title: 'What must improve',
    description:
      'Each theme whose score says that something must improve, the worst first, with the reason and the follow-on actions still open.',
    rows: weak.map((theme) => improvementRow(theme, items)),
  };
}

function improvementRow(theme: ThemeSection, items: readonly FollowOnActionEntry[]): ImprovementRow {
  const { themeKey, section, score, scoreReason } = theme;
  const open = items.filter((item) => item.themeKey === themeKey && isOpen(item));
  return {
    themeKey,
    number: section.number,
    title: section.title,
    score,
    why: scoreReason.map(({ text }) => text),
    followOnActions: open.map(({ reference, title, dueOn, overdue }) => ({
      reference,
      title,
      due: dueOn && `${overdue ? 'was due' : 'due'} ${englishDate(dueOn)}`,
    })),
  };
}
