import type { ChallengeCase } from './challenge-case.js';
import type { Day, EvidenceRecord } from './challenge-record.js';
import type { FindingPlace } from './finding.js';

/** An item of the library that something in the year rests on. */
export interface EvidenceInUse {
  id: string;
  item: EvidenceRecord;
  place: FindingPlace;
}

/** The items that the year rests on and that are in the library, in the order in which they were handed in. */
export function evidenceInUse({ record, placeOfEvidence }: ChallengeCase): EvidenceInUse[] {
  return [...record.evidence].flatMap(([id, item]) => {
    const place = placeOfEvidence(id);
    return item.withdrawn || place === undefined ? [] : [{ id, item, place }];
  });
}

/** Whether the day by which an item was to be reviewed has gone by: on the day itself there is still time. */
export function isPastReview(item: EvidenceRecord, today: Day): item is EvidenceRecord & { reviewBy: Day } {
  return item.reviewBy !== null && item.reviewBy < today;
}
