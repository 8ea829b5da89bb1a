import { gaps } from '../gaps/gaps.js';
import type { Challenge, ChallengeCase } from './challenge-case.js';
import { findingKey, type Finding, type FindingPlace } from './finding.js';

const explanation =
  'Something is still to be filled in. It has happened that “Click to select comment.” reached a full council. Only a change of the text puts it right.';

/** The placeholders that the gaps know, asked in the same list: once for each text. */
export const placeholder: Challenge = (assessed) => {
  const found = new Map<string, Finding>();
  for (const gap of gaps(assessed.model, assessed.record)) {
    if (gap.kind !== 'placeholder') continue;
    const key = findingKey('placeholder', gap.where);
    found.set(key, {
      key,
      rule: 'placeholder',
      severity: 'blocks',
      mayBeAnswered: false,
      ...placeOf(assessed, gap),
      field: gap.where,
      question: `${gap.message} What belongs there?`,
      explanation,
    });
  }
  return [...found.values()];
};

function placeOf(
  { record, placeOfEvidence }: ChallengeCase,
  { where, themeKey, criterionKey }: { where: string; themeKey?: string; criterionKey?: string },
): FindingPlace {
  if (themeKey !== undefined) return { themeKey, ...(criterionKey === undefined ? {} : { criterionKey }) };
  const owner = record.otherTexts?.find((text) => text.where === where)?.of ?? {};
  return owner.evidenceId === undefined ? owner : { ...placeOfEvidence(owner.evidenceId), ...owner };
}
