import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

const explanation =
  'The best score says that nothing has to be mended, and an indicator of failure that is there says that something has. Whoever reads both will ask which of them is true. Change one, or say how both can be.';

/** A theme has the best score, and one of its indicators is said to be there: the document contradicts itself. */
export const bestScoreIndicatorPresent: Challenge = ({ themes }) =>
  themes.flatMap(({ theme, score, isBest, criteria }) => {
    if (!isBest) return [];
    return criteria.flatMap(({ criterion, word }) => {
      if (criterion.kind !== 'indicator' || word?.meaning !== 'unfavourable') return [];
      return [
        {
          key: findingKey('best-score-indicator-present', criterion.key),
          rule: 'best-score-indicator-present' as const,
          severity: 'blocks' as const,
          mayBeAnswered: true,
          themeKey: theme.key,
          criterionKey: criterion.key,
          field: `criteria/${criterion.key}/judgement`,
          question: `${theme.title} is scored ${score?.word}, and the indicator “${criterion.text}” is judged “${word.word}”. How can both be true?`,
          explanation,
        },
      ];
    });
  });
