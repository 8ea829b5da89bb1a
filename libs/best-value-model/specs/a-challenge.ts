import { criteriaOf } from '../src/criteria.js';
import type {
  ChallengeRecord,
  EvidenceRecord,
  FollowOnActionRecord,
  LastYearRecord,
} from '../src/challenge/challenge-record.js';
import { challenge } from '../src/challenge/challenge.js';
import type { ChallengeRule, Finding } from '../src/challenge/finding.js';
import type { CriterionRecord, TextToCheck, ThemeRecord } from '../src/gaps/gap.js';
import type { ModelDocument } from '../src/model.js';
import { judgementMeaning } from './answers.js';

/** What to change in an assessment of which nobody would ask anything. Themes, criteria and evidence by key. */
export interface ChallengeChange {
  themes?: Record<string, Partial<ThemeRecord>>;
  criteria?: Record<string, Partial<CriterionRecord>>;
  evidence?: Record<string, Partial<EvidenceRecord>>;
  /** Items whose links are taken away. */
  unlinked?: string[];
  linked?: ChallengeRecord['links'];
  followOnActions?: Partial<FollowOnActionRecord>[];
  lastYear?: LastYearRecord;
  otherTexts?: TextToCheck[];
  today?: string;
}

/**
 * An assessment of which nobody would ask anything, but for the change: every theme has the best score, a narrative of its
 * own and one item of evidence, `item-<theme key>`.
 */
export function aChallenge(model: ModelDocument, change: ChallengeChange = {}): ChallengeRecord {
  const best = model.scale.reduce((one, other) => (other.rank > one.rank ? other : one)).key;
  const themes = model.themes.map(({ key }): [string, ThemeRecord] => [
    key,
    { score: best, reason: `${key} is well.`, narrative: `${key}: `.padEnd(400, 'we did it. '), followOnActions: 0 },
  ]);
  const criteria = model.themes.flatMap(criteriaOf).map(({ key, kind }): [string, CriterionRecord] => [
    key,
    {
      judgement: judgementMeaning(model, kind, 'favourable'),
      reason: `${key} it is.`,
      supports: 1,
      counters: 1,
      cites: false,
    },
  ]);
  const links = model.themes
    .map(({ key }) => ({ evidenceId: `item-${key}`, themeKey: key, criterionKey: null }))
    .filter(({ evidenceId }) => !change.unlinked?.includes(evidenceId));
  const items = new Set([...links, ...(change.linked ?? [])].map(({ evidenceId }) => evidenceId));
  for (const id of Object.keys(change.evidence ?? {})) items.add(id);
  const item = { issuedOn: '2026-01-01', reviewBy: null, withdrawn: false, content: null };
  const action = { themeKey: 'leadership', owner: 'Director', dueOn: '2027-03-31', evidenceIds: [] };
  return {
    today: change.today ?? '2026-09-01',
    themes: changed(themes, change.themes),
    criteria: changed(criteria, change.criteria),
    evidence: changed(
      [...items].map((id): [string, EvidenceRecord] => [id, item]),
      change.evidence,
    ),
    links: [...links, ...(change.linked ?? [])],
    followOnActions: (change.followOnActions ?? []).map((one, at) => ({
      id: `action-${at + 1}`,
      ...action,
      standing: 'open',
      ...one,
    })),
    lastYear: change.lastYear ?? null,
    otherTexts: change.otherTexts,
  };
}

/** What one rule asks of such an assessment. */
export function askedBy(rule: ChallengeRule, model: ModelDocument, change: ChallengeChange): Finding[] {
  return challenge(model, aChallenge(model, change)).filter((finding) => finding.rule === rule);
}

function changed<Value extends object>(
  all: [string, Value][],
  changes: Record<string, Partial<Value>> = {},
): Map<string, Value> {
  return new Map(all.map(([key, value]) => [key, { ...value, ...changes[key] }]));
}
