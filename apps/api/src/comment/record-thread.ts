import { record } from '../audit-trail/record.js';
import type { FoundPlace } from '../place/place.js';
import type { Work } from '../work/work.js';

/**
 * Writes what was done to a thread into the trail. The entry says what the thread is on, and how restricted that is, so that
 * whoever may not see the thing is not shown the entry.
 */
export function recordThread(
  work: Work,
  act: 'start-thread' | 'answer-thread' | 'resolve-thread' | 'reopen-thread',
  { id, place }: { id: string; place: FoundPlace },
  before: object | null,
  after: object,
): void {
  const { kind, key, level, title, assessmentId } = place;
  const on = {
    on: `${kind}/${key}`,
    ...(level === null ? {} : { classification: { level, paragraph: null, publicInterestReason: null } }),
  };
  record(work, {
    act,
    objectType: 'comment',
    objectId: id,
    objectTitle: title,
    ...(assessmentId === null ? {} : { assessmentId }),
    before: before && { ...on, ...before },
    after: { ...on, ...after },
  });
}
