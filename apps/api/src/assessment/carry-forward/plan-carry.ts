import {
  criteriaOf,
  type Criterion,
  type CriterionKey,
  type ModelDocument,
  type RelationKind,
  themeKeyOf,
} from '@best-value/model';
import { publicByDefault, strictest } from '../../classification/classification.js';
import { mayStand } from '../../evidence/link-evidence/link-evidence.rules.js';
import { mostCriteria } from '../../follow-on-action/follow-on-action-words.js';
import { maySay } from '../judge-criterion/judge-criterion.rules.js';
import type { CarriedThing, LeftBehind, ReasonLeft } from './carried-content.js';
import type { CarrySource, LinkToCarry } from './carry-source.js';

/** What the criteria of the new version were in the earlier one; null when no crosswalk relates the two. */
export type Origins = ((key: CriterionKey) => { keys: readonly CriterionKey[]; relation: RelationKind }) | null;

/** What comes along, in the order of the new version, and what stays behind and why. */
export interface CarryPlan {
  things: CarriedThing[];
  leftBehind: LeftBehind[];
}

/** As long as the reason for a judgement may be. */
const longestReason = 4000;

/**
 * What of an earlier year comes along into a new one: narratives, judgements, evidence links and open follow-on actions, each at its place in the new
 * version. Scores never do: a score is a person's own decision. Nothing is guessed where versions are not related.
 */
export function planCarry(source: CarrySource, to: ModelDocument, origins: Origins): CarryPlan {
  const plan: CarryPlan = { things: [], leftBehind: [] };
  const criteria = to.themes.flatMap(criteriaOf);
  const from = new Map(criteria.map(({ key }) => [key, origins?.(key) ?? { keys: [], relation: 'new' as const }]));
  const themes = new Set(to.themes.map(({ key }) => key));
  for (const theme of to.themes) {
    carryNarrative(plan, source, theme.key);
    carryThemeLinks(plan, source, theme.key);
    for (const criterion of criteriaOf(theme)) {
      const origin = from.get(criterion.key);
      if (!origin || origin.keys.length === 0) continue;
      carryJudgement(plan, source, to, theme.key, criterion, origin);
      carryLinks(plan, source, theme.key, criterion, origin);
    }
  }
  const reached = new Set([...from.values()].flatMap(({ keys }) => keys));
  leaveUnreached(plan, source, themes, reached, origins === null ? 'not-related' : 'withdrawn');
  carryActions(plan, source, themes, from);
  for (const { kind, key } of source.confidential) leave(plan, kind, 'confidential', key);
  for (const key of source.citing) leave(plan, 'citation', 'cited', key);
  return plan;
}

/** @param key of a criterion, or of a theme */
function leave(
  plan: CarryPlan,
  kind: LeftBehind['kind'],
  why: ReasonLeft,
  key: string,
  more: Partial<Pick<LeftBehind, 'evidenceId' | 'followOnActionId'>> = {},
): void {
  const criterionKey = key.includes('/') ? key : null;
  plan.leftBehind.push({
    kind,
    why,
    themeKey: themeKeyOf(key),
    criterionKey,
    evidenceId: null,
    followOnActionId: null,
    ...more,
  });
}

function carryNarrative(plan: CarryPlan, { narratives }: CarrySource, themeKey: string): void {
  const told = narratives.find((one) => one.themeKey === themeKey);
  if (!told || told.narrative.trim() === '') return;
  const { narrative, classification } = told;
  const content = { kind: 'narrative' as const, narrative };
  plan.things.push({ ...ofTheme(themeKey), sourceKey: themeKey, evidenceId: null, classification, content });
}

const ofTheme = (themeKey: string): Pick<CarriedThing, 'themeKey' | 'place' | 'relation'> => ({
  themeKey,
  place: themeKey,
  relation: 'unchanged',
});

function carryThemeLinks(plan: CarryPlan, source: CarrySource, themeKey: string): void {
  const links = source.links.filter((link) => link.criterionKey === null && link.themeKey === themeKey);
  for (const link of links) carryLink(plan, link, ofTheme(themeKey));
}

function carryLink(
  plan: CarryPlan,
  link: LinkToCarry,
  at: Pick<CarriedThing, 'themeKey' | 'place' | 'relation'>,
): void {
  const { evidenceId, stance, shows, criterionKey, themeKey } = link;
  if (link.removed) return leave(plan, 'evidence-link', 'evidence-removed', criterionKey ?? themeKey, { evidenceId });
  const content = { kind: 'evidence-link' as const, stance, shows };
  // A link says nothing of its own about who may see it.
  plan.things.push({ ...at, sourceKey: evidenceId, evidenceId, classification: publicByDefault, content });
}

interface Origin {
  keys: readonly CriterionKey[];
  relation: RelationKind;
}

function carryJudgement(
  plan: CarryPlan,
  source: CarrySource,
  to: ModelDocument,
  themeKey: string,
  { key, kind }: Criterion,
  { keys, relation }: Origin,
): void {
  const said = keys.flatMap((origin) => source.judgements.filter(({ criterionKey }) => criterionKey === origin));
  const judged = said.flatMap((one) => (one.judgement === null ? [] : [{ ...one, judgement: one.judgement }]));
  const [first] = judged;
  if (!first) return;
  const leaveAll = (why: ReasonLeft): void =>
    judged.forEach(({ criterionKey }) => leave(plan, 'judgement', why, criterionKey));
  if (judged.length < said.length || judged.some(({ judgement }) => judgement !== first.judgement))
    return leaveAll('merged-differently');
  const reason = [...new Set(judged.map((one) => one.reason.trim()))].filter((text) => text !== '').join('\n\n');
  if (reason.length > longestReason) return leaveAll('too-long');
  if (!maySay(to, kind, first.judgement, reason).allowed) return leaveAll('another-kind');
  const content = {
    kind: 'judgement' as const,
    judgement: first.judgement,
    reason: judged.length === 1 ? first.reason : reason,
  };
  const classification = strictest(judged.map((one) => one.classification));
  plan.things.push({
    themeKey,
    place: key,
    sourceKey: first.criterionKey,
    evidenceId: null,
    classification,
    relation,
    content,
  });
}

function carryLinks(
  plan: CarryPlan,
  source: CarrySource,
  themeKey: string,
  criterion: Criterion,
  origin: Origin,
): void {
  const here = new Set<string>();
  const at = { themeKey, place: criterion.key, relation: origin.relation };
  for (const link of source.links) {
    if (link.criterionKey === null || !origin.keys.includes(link.criterionKey) || here.has(link.evidenceId)) continue;
    if (!link.removed && !mayStand(link.stance, criterion.kind).allowed) {
      leave(plan, 'evidence-link', 'another-kind', link.criterionKey, { evidenceId: link.evidenceId });
      continue;
    }
    here.add(link.evidenceId);
    carryLink(plan, link, at);
  }
}

/** What was said of themes and criteria that the new version does not have. */
function leaveUnreached(
  plan: CarryPlan,
  source: CarrySource,
  themes: ReadonlySet<string>,
  reached: ReadonlySet<CriterionKey>,
  why: 'not-related' | 'withdrawn',
): void {
  for (const { themeKey, narrative } of source.narratives)
    if (!themes.has(themeKey) && narrative.trim() !== '') leave(plan, 'narrative', 'theme-gone', themeKey);
  for (const { criterionKey, judgement } of source.judgements)
    if (judgement !== null && !reached.has(criterionKey)) leave(plan, 'judgement', why, criterionKey);
  for (const { criterionKey, themeKey, evidenceId } of source.links) {
    if (criterionKey !== null && !reached.has(criterionKey))
      leave(plan, 'evidence-link', why, criterionKey, { evidenceId });
    if (criterionKey === null && !themes.has(themeKey))
      leave(plan, 'evidence-link', 'theme-gone', themeKey, { evidenceId });
  }
}

function carryActions(
  plan: CarryPlan,
  source: CarrySource,
  themes: ReadonlySet<string>,
  from: ReadonlyMap<CriterionKey, Origin>,
): void {
  for (const { id, themeKey, classification, ...fields } of source.followOnActions) {
    const followOnActionId = id;
    if (fields.status === 'complete' || fields.status === 'cancelled') {
      leave(plan, 'follow-on-action', fields.status, themeKey, { followOnActionId });
      continue;
    }
    const criteria = [...from].filter(([, { keys }]) => keys.some((key) => fields.criteria.includes(key)));
    const place = themes.has(themeKey) ? themeKey : criteria.map(([key]) => themeKeyOf(key))[0];
    if (place === undefined) {
      leave(plan, 'follow-on-action', 'theme-gone', themeKey, { followOnActionId });
      continue;
    }
    const keys = criteria
      .map(([key]) => key)
      .sort()
      .slice(0, mostCriteria);
    const content = { kind: 'follow-on-action' as const, fields: { ...fields, criteria: keys } };
    plan.things.push({ ...ofTheme(place), sourceKey: id, evidenceId: null, classification, content });
  }
}
