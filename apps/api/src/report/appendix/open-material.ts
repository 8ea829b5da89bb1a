import { openReasons } from './movement-source.js';
import { openAnswers } from './open-answers.js';
import type {
  AppendixSource,
  Classification,
  CriterionSource,
  EvidenceLinkSource,
  EvidenceSource,
  FollowOnActionSource,
  ThemeSource,
} from './source.js';

/** What a withheld text is replaced by: the same as one that was never written, so that nobody can tell the two apart. */
const unwritten: Classification = { level: 'public', paragraph: null, publicInterestReason: null };

/**
 * The source without what may not be seen: closed texts are as if never written, closed items are gone, and whatever hangs
 * on a closed item goes with it. Scores and judgements are words of their own, and stay.
 */
export function materialOpenTo(
  source: AppendixSource,
  mayBeSeen: (classification: Classification) => boolean,
): AppendixSource {
  const open = new Set(source.evidence.filter((item) => mayBeSeen(item.classification)).map((item) => item.id));
  const themes = source.themes.map((theme) => openTheme(theme, open, mayBeSeen));
  const followOnActions = source.followOnActions
    .filter((action) => mayBeSeen(action.classification))
    .map((action) => ({ ...action, evidenceIds: action.evidenceIds.filter((id) => open.has(id)) }));
  return {
    ...source,
    themes,
    followOnActions,
    evidence: usedBy(themes, followOnActions, source.evidence, open),
    answers: openAnswers(source.answers, source, mayBeSeen),
    movement: openReasons(source.movement, source.followOnActions, (action) => mayBeSeen(action.classification)),
  };
}

function openTheme(
  theme: ThemeSource,
  open: ReadonlySet<string>,
  mayBeSeen: (classification: Classification) => boolean,
): ThemeSource {
  const text = (written: string, classification: Classification): [string, Classification] =>
    mayBeSeen(classification) ? [written, classification] : ['', unwritten];
  const [scoreReason, scoreClassification] = text(theme.scoreReason, theme.scoreClassification);
  const [narrative, narrativeClassification] = text(theme.narrative, theme.narrativeClassification);
  return {
    ...theme,
    scoreReason,
    scoreClassification,
    narrative,
    narrativeClassification,
    criteria: theme.criteria.map((criterion): CriterionSource => {
      const evidence = openLinks(criterion.evidence, open);
      if (mayBeSeen(criterion.classification)) return { ...criterion, evidence };
      return { ...criterion, evidence, reason: '', citations: [], classification: unwritten };
    }),
    evidence: openLinks(theme.evidence, open),
  };
}

function openLinks(links: readonly EvidenceLinkSource[], open: ReadonlySet<string>): EvidenceLinkSource[] {
  return links.filter((link) => open.has(link.evidenceId));
}

/** Open items that something open rests on. */
function usedBy(
  themes: readonly ThemeSource[],
  actions: readonly FollowOnActionSource[],
  evidence: readonly EvidenceSource[],
  open: ReadonlySet<string>,
): EvidenceSource[] {
  const links = themes.flatMap((theme) => [
    ...theme.evidence,
    ...theme.criteria.flatMap((criterion) => criterion.evidence),
  ]);
  const used = new Set([...links.map((link) => link.evidenceId), ...actions.flatMap((action) => action.evidenceIds)]);
  return evidence.filter((item) => open.has(item.id) && used.has(item.id));
}
