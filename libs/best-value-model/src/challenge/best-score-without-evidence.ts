import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

const explanation =
  'The best score is the strongest claim that a council can make. An inspector looks for what it rests on: a document, a figure, a report of somebody else. Link evidence to the theme or to one of its criteria.';

/** A theme has the best score, and nothing in the library is linked to it or to its criteria. */
export const bestScoreWithoutEvidence: Challenge = ({ themes }) =>
  themes
    .filter(({ isBest, links }) => isBest && links.length === 0)
    .map(({ theme, score }) => ({
      key: findingKey('best-score-without-evidence', theme.key),
      rule: 'best-score-without-evidence',
      severity: 'asks',
      mayBeAnswered: true,
      themeKey: theme.key,
      field: `themes/${theme.key}/evidence`,
      question: `${theme.title} is scored ${score?.word} without any evidence. What shows it?`,
      explanation,
    }));
