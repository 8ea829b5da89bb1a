import { readerOf } from '../assessment/to-assessment-view.js';
import type { Classification } from '../classification/classification.js';
import type { Caller } from '../work/caller.js';
import { mayAnswer } from './answer-question/answer-question.rules.js';
import type { AnswerRow } from './challenge-rows.js';
import type {
  ChallengeAnswerView,
  ChallengeCountsView,
  ChallengeView,
  FindingView,
  PastAnswerView,
} from './challenge.view.js';
import type { Challenged } from './challenges.js';

/** What is asked of a year as this reader may see it. */
export function toChallengeView(challenged: Challenged, caller: Caller): ChallengeView {
  const { parts, model } = challenged;
  const answer = mayAnswer(parts.assessment, caller);
  return {
    year: parts.assessment.year,
    themes: model.themes.map(({ key, title }) => ({ key, title })),
    findings: findingsSeenBy(caller, challenged),
    noLongerAsked: noLongerAsked(caller, challenged),
    open: parts.assessment.state === 'drafting',
    mayAnswer: answer.allowed,
    because: answer.allowed ? [] : answer.because,
  };
}

/** How many questions this reader would see. */
export function toCountsView(challenged: Challenged, caller: Caller): ChallengeCountsView {
  const findings = findingsSeenBy(caller, challenged);
  const count = (of: readonly FindingView[]): { asked: number; unanswered: number; blocking: number } => {
    const unanswered = of.filter(({ answer }) => answer === null);
    return {
      asked: of.length,
      unanswered: unanswered.length,
      blocking: unanswered.filter(({ severity }) => severity === 'blocks').length,
    };
  };
  return {
    ...count(findings),
    themes: challenged.model.themes.map(({ key }) => ({
      themeKey: key,
      ...count(findings.filter(({ themeKey }) => themeKey === key)),
    })),
  };
}

/**
 * The questions this caller may see. To whoever may not see restricted material, restricted items do not exist: neither what
 * is asked of them, nor its count.
 */
export function findingsSeenBy(caller: Caller, { parts, findings }: Challenged): FindingView[] {
  const items = new Map<string, Item>([...parts.followOnActions, ...parts.evidence].map((row) => [row.id, row]));
  const mayRead = readerOf(caller);
  const answers = new Map(parts.answers.map((row) => [row.finding, row]));
  return findings.flatMap((finding) => {
    // The evidence before the follow-on action that rests on it.
    const about = [finding.evidenceId, finding.followOnActionId].flatMap((id) => items.get(id ?? '') ?? []);
    if (!about.every(({ classification }) => mayRead(classification))) return [];
    const answer = finding.mayBeAnswered ? answers.get(finding.key) : undefined;
    return [{ ...finding, about: about[0]?.title ?? null, answer: answer ? toAnswerView(answer, caller) : null }];
  });
}

function noLongerAsked(caller: Caller, { parts, findings }: Challenged): PastAnswerView[] {
  const asked = new Set(findings.map(({ key }) => key));
  const mayRead = readerOf(caller);
  const isOpen = (level: Classification | null): boolean => level === null || mayRead(level);
  return parts.answers
    .filter(
      (row) => !asked.has(row.finding) && isOpen(row.evidence_classification) && isOpen(row.action_classification),
    )
    .map((row) => ({
      key: row.finding,
      ...(row.theme_key === null ? {} : { themeKey: row.theme_key }),
      ...(row.criterion_key === null ? {} : { criterionKey: row.criterion_key }),
      ...(row.evidence_id === null ? {} : { evidenceId: row.evidence_id }),
      ...(row.follow_on_action_id === null ? {} : { followOnActionId: row.follow_on_action_id }),
      about: row.about,
      answer: toAnswerView(row, caller),
    }));
}

/** An answer is the team’s own word unless it is marked for publication. */
export function toAnswerView(row: AnswerRow, caller: Caller): ChallengeAnswerView {
  const shown = row.publish || caller.permissions.has('comment:read');
  return {
    reason: shown ? row.reason : '',
    withheld: !shown,
    publish: row.publish,
    question: row.question,
    by: row.answered_by === null ? null : { id: row.answered_by, name: row.answered_by_name ?? '' },
    at: row.answered_at.toISOString(),
    revision: row.revision,
  };
}

interface Item {
  title: string;
  classification: Classification;
}
