import type { Challenge } from './challenge-case.js';
import { dayInWords } from './days.js';
import { findingKey } from './finding.js';
import { evidenceInUse, isPastReview } from './evidence-in-use.js';

const explanation =
  'The council itself set the day by which this evidence was to be looked at again, and it has gone by. Look at it, then set a new day or put newer evidence in its place.';

/** Something in the year rests on evidence whose review was due before today. */
export const evidencePastReview: Challenge = (assessed) =>
  evidenceInUse(assessed).flatMap(({ id, item, place }) => {
    if (!isPastReview(item, assessed.record.today)) return [];
    return [
      {
        key: findingKey('evidence-past-review', id),
        rule: 'evidence-past-review' as const,
        severity: 'asks' as const,
        mayBeAnswered: true,
        ...place,
        evidenceId: id,
        field: `evidence/${id}/reviewBy`,
        question: `This evidence was to be reviewed by ${dayInWords(item.reviewBy)}. Has anyone looked, and does it still hold?`,
        explanation,
      },
    ];
  });
