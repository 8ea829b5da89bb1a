import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

const explanation =
  'Any score but the best says that something has to be mended. The duty is to secure continuous improvement: an inspector asks who will do what, and by when. Add a follow-on action to the theme.';

/** A theme is scored below the best, and nothing is going to be done about it. */
export const lowerScoreWithoutFollowOnAction: Challenge = ({ themes }) =>
  themes
    .filter(({ score, isBest, answers }) => score !== null && !isBest && answers.followOnActions === 0)
    .map(({ theme, score }) => ({
      key: findingKey('lower-score-without-follow-on-action', theme.key),
      rule: 'lower-score-without-follow-on-action',
      severity: 'asks',
      mayBeAnswered: true,
      themeKey: theme.key,
      field: `themes/${theme.key}/followOnActions`,
      question: `${theme.title} is scored ${score?.word}, and no follow-on action is planned. What will be done about it?`,
      explanation,
    }));
