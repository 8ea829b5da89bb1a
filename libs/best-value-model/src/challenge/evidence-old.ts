import type { Challenge } from './challenge-case.js';
import { dayInWords, monthsBefore } from './days.js';
import { evidenceInUse, isPastReview } from './evidence-in-use.js';
import { findingKey } from './finding.js';

/** How many months evidence speaks for today. */
export const evidenceAgesAfterMonths = 18;

const explanation = `Evidence speaks for the day on which it was issued. After ${evidenceAgesAfterMonths} months an inspector asks whether things still stand so. Put newer evidence in its place, or say why this still holds.`;

/** Something in the year rests on evidence issued more than 18 months ago. One past its review is asked about that instead. */
export const evidenceOld: Challenge = (assessed) => {
  const { today } = assessed.record;
  const oldest = monthsBefore(today, evidenceAgesAfterMonths);
  return evidenceInUse(assessed).flatMap(({ id, item, place }) => {
    if (item.issuedOn === null || item.issuedOn >= oldest || isPastReview(item, today)) return [];
    return [
      {
        key: findingKey('evidence-old', id),
        rule: 'evidence-old' as const,
        severity: 'asks' as const,
        mayBeAnswered: true,
        ...place,
        evidenceId: id,
        field: `evidence/${id}/issuedOn`,
        question: `This evidence was issued on ${dayInWords(item.issuedOn)}, more than ${evidenceAgesAfterMonths} months ago. Is it still so today?`,
        explanation,
      },
    ];
  });
};
