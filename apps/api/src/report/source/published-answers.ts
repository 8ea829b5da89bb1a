import { challenge, type Finding, type ModelDocument } from '@best-value/model';
import { challengeRecord } from '../../challenge/challenge-record.js';
import type { ChallengeParts } from '../../challenge/challenge-rows.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import type { AnswerSource } from '../appendix/source.js';

/**
 * The answers that the council chose to publish and whose questions are still asked: one that the text has made idle would
 * contradict it. Each is asked as of the day on which it was answered, so that what is published follows from what people
 * did and from no clock; the question is worded as the text is now. In the order of their keys.
 */
export function publishedAnswers(model: ModelDocument, parts: ChallengeParts): AnswerSource[] {
  const published = parts.answers.filter(({ publish }) => publish);
  const asked = new Map<string, Map<string, Finding>>();
  const askedOn = (day: string): Map<string, Finding> => {
    const known = asked.get(day);
    if (known) return known;
    const findings = challenge(
      model,
      challengeRecord(parts, day, ({ level }) => level === 'public'),
    );
    const found = new Map(findings.filter(({ mayBeAnswered }) => mayBeAnswered).map((one) => [one.key, one]));
    asked.set(day, found);
    return found;
  };
  return published
    .flatMap(({ finding, reason, answered_at }) => {
      const question = askedOn(londonDate(answered_at)).get(finding);
      return question ? [toAnswerSource(question, reason)] : [];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function toAnswerSource(finding: Finding, answer: string): AnswerSource {
  const { key, question, themeKey = null, criterionKey = null, evidenceId = null, followOnActionId = null } = finding;
  const ofTheme = themeKey !== null && criterionKey === null && evidenceId === null && followOnActionId === null;
  const text = finding.field?.endsWith('/narrative') ? 'narrative' : 'score';
  return { key, question, answer, themeKey, text: ofTheme ? text : null, criterionKey, evidenceId, followOnActionId };
}
