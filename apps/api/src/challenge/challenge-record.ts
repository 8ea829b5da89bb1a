import type { ChallengeRecord, FollowOnActionRecord } from '@best-value/model';
import { assessmentRecord } from '../assessment/assessment-record.js';
import type { Classification } from '../classification/classification.js';
import type { ChallengeParts } from './challenge-rows.js';

/**
 * What the challenge checks read of an assessment.
 * @param today the date it is in London
 * @param mayRead what the reader of the questions may see: nothing else is spoken of by its title
 */
export function challengeRecord(
  parts: ChallengeParts,
  today: string,
  mayRead: (classification: Classification) => boolean,
): ChallengeRecord {
  const { links, evidence, lastThemes, lastCriteria } = parts;
  const year = lastThemes[0]?.year;
  return {
    ...assessmentRecord(parts, mayRead),
    today,
    evidence: new Map(
      evidence.map(({ id, issued_on, review_by, withdrawn, content }) => [
        id,
        { issuedOn: issued_on, reviewBy: review_by, withdrawn, content },
      ]),
    ),
    links: links.map((link) => ({
      evidenceId: link.evidence_id,
      themeKey: link.theme_key,
      criterionKey: link.criterion_key,
    })),
    followOnActions: followOnActionRecords(parts),
    lastYear:
      year === undefined
        ? null
        : {
            year,
            themes: new Map(
              lastThemes.map(({ theme_key, score_reason, narrative }) => [
                theme_key,
                { reason: score_reason, narrative },
              ]),
            ),
            criteria: new Map(lastCriteria.map(({ criterion_key, reason }) => [criterion_key, { reason }])),
          },
  };
}

function followOnActionRecords({ followOnActions, actions }: ChallengeParts): FollowOnActionRecord[] {
  const moreOf = new Map(actions.map((row) => [row.id, row]));
  return followOnActions.flatMap(({ id, theme_key, status }) => {
    const row = moreOf.get(id);
    if (!row) return [];
    const standing = status === 'complete' || status === 'cancelled' ? status : ('open' as const);
    return [{ id, themeKey: theme_key, owner: row.owner, dueOn: row.due_on, standing, evidenceIds: row.evidence_ids }];
  });
}
