import type { Challenge, ThemeCase } from './challenge-case.js';
import { findingKey, type Finding } from './finding.js';

const explanation =
  'The judgements all point one way and the score the other. A score is a person’s decision and may differ from them, but then its reason has to carry it. Change the score or a judgement, or say how both can be.';

/** Every characteristic is met and the score is the worst, or none is and the score is the best. */
export const scoreAgainstCharacteristics: Challenge = ({ themes }) =>
  themes.flatMap((one) => {
    if (one.isWorst && everyCharacteristicIs(one, 'favourable')) return [finding(one, 'all', 'worst')];
    if (one.isBest && everyCharacteristicIs(one, 'unfavourable')) return [finding(one, 'none', 'best')];
    return [];
  });

/** Those that do not apply say nothing; one that is not judged yet leaves it open. */
function everyCharacteristicIs({ criteria }: ThemeCase, meaning: 'favourable' | 'unfavourable'): boolean {
  const meanings = criteria
    .filter(({ criterion }) => criterion.kind === 'characteristic')
    .map(({ word }) => word?.meaning ?? 'unjudged')
    .filter((one) => one !== 'not-applicable');
  return meanings.length > 0 && meanings.every((one) => one === meaning);
}

function finding({ theme, score, criteria }: ThemeCase, how: 'all' | 'none', end: 'best' | 'worst'): Finding {
  const wanted = how === 'all' ? 'favourable' : 'unfavourable';
  const said = criteria.find(({ word }) => word?.meaning === wanted)?.word?.said.one;
  return {
    // Which way the two disagree is part of the key: an answer to one says nothing about the other.
    key: findingKey('score-against-characteristics', theme.key, end),
    rule: 'score-against-characteristics',
    severity: 'blocks',
    mayBeAnswered: true,
    themeKey: theme.key,
    field: `themes/${theme.key}/score`,
    question: `Every characteristic of ${theme.title} that applies ${said}, and yet it is scored ${score?.word}. What outweighs them?`,
    explanation,
  };
}
