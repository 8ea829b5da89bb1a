import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

const explanation =
  'That nobody has seen a sign of failure is not yet evidence that there is none. An inspector asks what was looked at. Link evidence that counters the indicator, or cite the criterion that answers it.';

/** An indicator is said not to be there, and no evidence counters it. Citing another criterion’s answer counts. */
export const indicatorAbsentUncountered: Challenge = ({ themes }) =>
  themes.flatMap(({ theme, criteria }) =>
    criteria.flatMap(({ criterion, answer, word }) => {
      if (criterion.kind !== 'indicator' || word?.meaning !== 'favourable') return [];
      if (answer.counters > 0 || answer.cites) return [];
      return [
        {
          key: findingKey('indicator-absent-uncountered', criterion.key),
          rule: 'indicator-absent-uncountered' as const,
          severity: 'asks' as const,
          mayBeAnswered: true,
          themeKey: theme.key,
          criterionKey: criterion.key,
          field: `criteria/${criterion.key}/evidence`,
          question: `“${criterion.text}” is judged “${word.word}”, and no evidence counters it. How do you know?`,
          explanation,
        },
      ];
    }),
  );
