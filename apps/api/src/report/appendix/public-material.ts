import type {
  AppendixSource,
  Classification,
  CriterionSource,
  EvidenceLinkSource,
  EvidenceSource,
  FollowOnActionSource,
  ThemeSource,
} from './source.js';

/**
 * What is left of a source once everything that is not public is gone. Nothing in it carries a classification, so code
 * that works on it cannot ask whether there was more: this type is the fence between the two worlds.
 */
export interface PublicMaterial extends Omit<AppendixSource, 'themes' | 'evidence' | 'followOnActions'> {
  readonly themes: readonly PublicTheme[];
  /** Public items that something public in this assessment rests on. */
  readonly evidence: readonly PublicEvidence[];
  readonly followOnActions: readonly PublicFollowOnAction[];
}

export interface PublicTheme extends Omit<ThemeSource, 'scoreClassification' | 'narrativeClassification' | 'criteria'> {
  readonly criteria: readonly PublicCriterion[];
}
export type PublicCriterion = Omit<CriterionSource, 'classification'>;
export type PublicEvidence = Omit<EvidenceSource, 'classification'>;
export type PublicFollowOnAction = Omit<FollowOnActionSource, 'classification'>;

export function isPublic(classification: Classification): boolean {
  return classification.level === 'public';
}

/**
 * Keeps the public part of a source. Scores and judgements are public words; their reasons, the narratives, evidence
 * and follow-on actions stay only when they are classified as public, and whatever hangs on a withheld item goes with it.
 */
export function publicMaterial(source: AppendixSource): PublicMaterial {
  const open = new Set(source.evidence.filter((item) => isPublic(item.classification)).map((item) => item.id));
  const themes = source.themes.map((theme) => publicTheme(theme, open));
  const followOnActions = source.followOnActions
    .filter((action) => isPublic(action.classification))
    .map((action) => publicFollowOnAction(action, open));
  const used = usedEvidence(themes, followOnActions);
  const evidence = source.evidence
    .filter((item) => open.has(item.id) && used.has(item.id))
    .map(({ classification, ...item }) => item);
  return { ...source, themes, followOnActions, evidence };
}

function publicTheme(theme: ThemeSource, open: ReadonlySet<string>): PublicTheme {
  const { scoreClassification, narrativeClassification, ...rest } = theme;
  return {
    ...rest,
    scoreReason: isPublic(scoreClassification) ? theme.scoreReason : '',
    narrative: isPublic(narrativeClassification) ? theme.narrative : '',
    criteria: theme.criteria.map((criterion) => publicCriterion(criterion, open)),
    evidence: openLinks(theme.evidence, open),
  };
}

function publicCriterion(criterion: CriterionSource, open: ReadonlySet<string>): PublicCriterion {
  const { classification, ...rest } = criterion;
  const answered = isPublic(classification);
  return {
    ...rest,
    reason: answered ? criterion.reason : '',
    citations: answered ? criterion.citations : [],
    evidence: openLinks(criterion.evidence, open),
  };
}

function publicFollowOnAction(action: FollowOnActionSource, open: ReadonlySet<string>): PublicFollowOnAction {
  const { classification, ...rest } = action;
  return { ...rest, evidenceIds: action.evidenceIds.filter((id) => open.has(id)) };
}

function openLinks(links: readonly EvidenceLinkSource[], open: ReadonlySet<string>): EvidenceLinkSource[] {
  return links.filter((link) => open.has(link.evidenceId));
}

function usedEvidence(themes: readonly PublicTheme[], actions: readonly PublicFollowOnAction[]): ReadonlySet<string> {
  const links = themes.flatMap((theme) => [
    ...theme.evidence,
    ...theme.criteria.flatMap((criterion) => criterion.evidence),
  ]);
  return new Set([...links.map((link) => link.evidenceId), ...actions.flatMap((action) => action.evidenceIds)]);
}
