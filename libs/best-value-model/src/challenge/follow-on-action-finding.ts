import type { Challenge } from './challenge-case.js';
import type { FollowOnActionRecord } from './challenge-record.js';
import { findingKey, type ChallengeRule } from './finding.js';

/** What a rule says of one follow-on action. */
export interface AskedOfAction {
  rule: Extract<ChallengeRule, `follow-on-action-${string}`>;
  /** The field to put right. */
  field: string;
  explanation: string;
}

/**
 * A rule that looks at one follow-on action after the other.
 * @param ask the question, or null when there is none
 */
export function askOfActions(
  { rule, field, explanation }: AskedOfAction,
  ask: (action: FollowOnActionRecord, record: Parameters<Challenge>[0]['record']) => string | null,
): Challenge {
  return ({ record }) =>
    record.followOnActions.flatMap((action) => {
      const question = ask(action, record);
      if (question === null) return [];
      const { id, themeKey } = action;
      return [
        {
          key: findingKey(rule, id),
          rule,
          severity: 'asks' as const,
          mayBeAnswered: true,
          themeKey,
          followOnActionId: id,
          field: `follow-on-actions/${id}/${field}`,
          question,
          explanation,
        },
      ];
    });
}
