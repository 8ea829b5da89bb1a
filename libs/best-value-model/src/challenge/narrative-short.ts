import { saysSomething } from '../gaps/says-something.js';
import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

/** How many characters a narrative has at least: some fifty words. Characters, because not every script parts its words. */
export const shortestNarrative = 300;

const explanation =
  'The narrative is where a council says in its own words how the theme stands. In a few words there is no room for what was done, what came of it and how that is known.';

/** A narrative that was begun, or whose theme is scored, is too short to carry the score. */
export const narrativeShort: Challenge = ({ themes }) =>
  themes.flatMap(({ theme, answers, score }) => {
    const begun = saysSomething(answers.narrative);
    const length = begun ? Array.from(answers.narrative.trim()).length : 0;
    if (length >= shortestNarrative || (!begun && score === null)) return [];
    const what = begun
      ? `The narrative of ${theme.title} has fewer than ${shortestNarrative} characters.`
      : `${theme.title} has no narrative.`;
    return [
      {
        key: findingKey('narrative-short', theme.key),
        rule: 'narrative-short' as const,
        severity: 'asks' as const,
        mayBeAnswered: true,
        themeKey: theme.key,
        field: `themes/${theme.key}/narrative`,
        question: `${what} What was done, what came of it, and how do you know?`,
        explanation,
      },
    ];
  });
