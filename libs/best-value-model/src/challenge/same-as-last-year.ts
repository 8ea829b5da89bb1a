import { saysSomething } from '../gaps/says-something.js';
import type { Challenge } from './challenge-case.js';
import { findingKey, type Finding, type FindingPlace } from './finding.js';

const explanation =
  'A text that is the same word for word was copied, and a year has gone by since. It may still be true; somebody must have looked. Say what was checked, or write what has changed.';

/** A narrative or a reason is word for word what it was a year ago. Spaces and line ends do not count. */
export const sameAsLastYear: Challenge = ({ themes, record: { lastYear } }) => {
  if (lastYear === null) return [];
  const compare = (now: string, then: string | undefined, what: string, place: TextPlace): Finding[] => {
    if (then === undefined || !saysSomething(now) || inOneLine(now) !== inOneLine(then)) return [];
    return [
      {
        key: findingKey('same-as-last-year', place.field),
        rule: 'same-as-last-year',
        severity: 'asks',
        mayBeAnswered: true,
        ...place,
        question: `${what} is the same as in ${lastYear.year}, word for word. What has changed since, and who looked?`,
        explanation,
      },
    ];
  };
  return themes.flatMap(({ theme, answers, criteria }) => {
    const then = lastYear.themes.get(theme.key);
    return [
      ...compare(answers.narrative, then?.narrative, `The narrative of ${theme.title}`, {
        themeKey: theme.key,
        field: `themes/${theme.key}/narrative`,
      }),
      ...compare(answers.reason, then?.reason, `The reason for the score of ${theme.title}`, {
        themeKey: theme.key,
        field: `themes/${theme.key}/reason`,
      }),
      ...criteria.flatMap(({ criterion, answer }) =>
        compare(answer.reason, lastYear.criteria.get(criterion.key)?.reason, `The reason for “${criterion.text}”`, {
          themeKey: theme.key,
          criterionKey: criterion.key,
          field: `criteria/${criterion.key}/reason`,
        }),
      ),
    ];
  });
};

type TextPlace = FindingPlace & { field: string };

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
