import { listed } from '../suggest/wording.js';
import type { Challenge } from './challenge-case.js';
import { findingKey } from './finding.js';

const explanation =
  'One document for two themes shows one thing twice. If it is wrong, or out of date, both scores fall with it. Each theme needs something of its own; each is asked.';

/** Two themes or more rest on one document alone, and it is the same: one item, or two with the same file. */
export const sameSingleDocument: Challenge = ({ themes, record }) => {
  const alone = themes.flatMap((one) => {
    const [first, ...others] = new Map(
      one.links.map(({ evidenceId }) => [record.evidence.get(evidenceId)?.content ?? evidenceId, evidenceId]),
    );
    return first === undefined || others.length > 0 ? [] : [{ one, content: first[0], evidenceId: first[1] }];
  });
  return alone.flatMap(({ one: { theme }, content, evidenceId }) => {
    const others = alone
      .filter((other) => other.content === content && other.one.theme !== theme)
      .map((other) => other.one.theme.title);
    if (others.length === 0) return [];
    return [
      {
        key: findingKey('same-single-document', theme.key, evidenceId),
        rule: 'same-single-document' as const,
        severity: 'asks' as const,
        mayBeAnswered: true,
        themeKey: theme.key,
        evidenceId,
        field: `themes/${theme.key}/evidence`,
        question: `${theme.title} rests on one document alone, and on the same one as ${listed(others)}. What else shows it?`,
        explanation,
      },
    ];
  });
};
