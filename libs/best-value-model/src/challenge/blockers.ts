import type { Gap } from '../gaps/gap.js';
import { gaps } from '../gaps/gaps.js';
import type { ModelDocument } from '../model.js';
import type { ChallengeRecord } from './challenge-record.js';
import { challenge } from './challenge.js';
import type { ChallengeRule, Finding, FindingPlace } from './finding.js';

/** One thing that keeps a year from being sealed, with its place. */
export interface Blocker extends FindingPlace {
  code: Gap['kind'] | ChallengeRule;
  /** One plain sentence or two that stand alone in a list. */
  message: string;
  /** Key of the finding, when an answer to it would do. */
  finding?: string;
}

/**
 * Everything that keeps a year from being sealed, all at once: what is missing first, then every question of an inspector
 * that blocks and has no answer. A placeholder is both; it is said once.
 * @param answered keys of the findings that have an answer in force
 * @param findings what `challenge` says of the same record, when it has been asked already
 * @throws RangeError for a score or a judgement that the model does not have
 */
export function blockers(
  model: ModelDocument,
  record: ChallengeRecord,
  answered: ReadonlySet<string>,
  findings: readonly Finding[] = challenge(model, record),
): Blocker[] {
  const missing = gaps(model, record)
    .filter((gap) => gap.blocksFinal)
    .filter(isNoPlaceholder);
  const asked = findings.filter(
    ({ key, severity, mayBeAnswered }) => severity === 'blocks' && !(mayBeAnswered && answered.has(key)),
  );
  return [...missing.map(fromGap), ...asked.map(fromFinding)];
}

type Missing = Exclude<Gap, { kind: 'placeholder' }>;

function isNoPlaceholder(gap: Gap): gap is Missing {
  return gap.kind !== 'placeholder';
}

function fromGap({ kind, message, blocksFinal: _, ...place }: Missing): Blocker {
  const field = `themes/${place.themeKey}/${kind === 'theme-unscored' ? 'score' : 'reason'}`;
  return { code: kind, message, ...place, field };
}

function fromFinding({ key, rule, question, mayBeAnswered, ...finding }: Finding): Blocker {
  const { themeKey, criterionKey, evidenceId, followOnActionId, field } = finding;
  return {
    code: rule,
    message: question,
    ...(mayBeAnswered ? { finding: key } : {}),
    ...withoutUndefined({ themeKey, criterionKey, evidenceId, followOnActionId, field }),
  };
}

function withoutUndefined(place: FindingPlace): FindingPlace {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
