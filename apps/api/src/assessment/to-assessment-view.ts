import {
  criteriaOf,
  suggest,
  type Criterion,
  type ModelDocument,
  type Suggestion,
  type Theme,
} from '@best-value/model';
import { isRestricted, publicByDefault, type Classification } from '../classification/classification.js';
import type { KnownModel } from '../model/models.js';
import type { Caller } from '../work/caller.js';
import { assessmentRecord, type AnswerRows } from './assessment-record.js';
import { blindfolded } from './blind/blind.js';
import { blindIn, gapsSeen } from './blind/gaps-seen.js';
import type { AssessmentRow, JudgementRow, LinkRow, ThemeRow } from './assessment-rows.js';
import type {
  AssessmentView,
  CriterionView,
  EvidenceOfPlaceView,
  JudgementView,
  ThemeAnswerView,
  ThemeView,
} from './assessment.view.js';
import type { Standing } from './move-on/move-on.rules.js';
import { movesOf } from './ladder/moves-of.js';

/** A whole assessment as this reader may see it: what is exempt or confidential is withheld from those without the permission. */
export function toAssessmentView(
  row: AssessmentRow,
  all: AnswerRows,
  { hash, document }: KnownModel,
  caller: Caller,
): AssessmentView {
  const mayRead = readerOf(caller);
  const rows = { ...all, themes: blindfolded(row, all.themes, caller.personId) };
  const blind = blindIn(rows);
  const record = assessmentRecord(rows, mayRead);
  const found = gapsSeen(document, rows, mayRead);
  const links = groupBy(
    rows.links.filter((link) => mayRead(link.classification)),
    (link) => link.criterion_key ?? link.theme_key,
  );
  const citations = groupBy(rows.citations, (citation) => citation.criterion_key);
  const actionsOf = groupBy(
    rows.followOnActions.filter((action) => action.status !== 'cancelled' && mayRead(action.classification)),
    (action) => action.theme_key,
  );
  const judgements = new Map(rows.judgements.map((one) => [one.criterion_key, one]));
  const answers = new Map(rows.themes.map((one) => [one.theme_key, one]));
  const gapsOf = groupBy(found, (gap) => gap.themeKey ?? '');

  const criterionView = (criterion: Criterion): CriterionView => {
    const judgement = toJudgementView(criterion.key, judgements.get(criterion.key), mayRead);
    // What is cited is part of the answer, and as open as its reason.
    const cited = judgement.withheld ? [] : (citations.get(criterion.key) ?? []);
    return {
      ...judgement,
      kind: criterion.kind,
      text: criterion.text,
      basis: criterion.basis,
      confidence: criterion.confidence,
      evidence: (links.get(criterion.key) ?? []).map(toEvidenceOfPlace),
      citations: cited.map(({ cited_criterion_key, note, revision }) => ({
        criterionKey: cited_criterion_key,
        note,
        revision,
      })),
    };
  };
  const themeView = (theme: Theme): ThemeView => {
    const criteria = criteriaOf(theme).map(criterionView);
    return {
      ...toThemeAnswerView(theme.key, answers.get(theme.key), mayRead),
      title: theme.title,
      description: theme.description,
      judged: criteria.filter((criterion) => criterion.judgement !== null).length,
      total: criteria.length,
      followOnActions: actionsOf.get(theme.key)?.length ?? 0,
      suggestion: blind.has(theme.key) ? afterOwnScore : suggest(document, theme.key, record.criteria),
      criteria,
      evidence: (links.get(theme.key) ?? []).map(toEvidenceOfPlace),
      gaps: gapsOf.get(theme.key) ?? [],
      carriedUnread: answers.get(theme.key)?.carried_unread ?? false,
    };
  };
  const { id, title, published, guidance, wording, scale, judgements: words } = document;
  return {
    id: row.id,
    year: row.year,
    state: row.state,
    ladder: row.ladder,
    blindScoring: row.blind_scoring,
    edition: row.edition,
    revision: row.revision,
    model: { id, title, published, hash, guidance, wording, scale, judgements: words },
    lead: { id: row.lead_id, name: row.lead_name },
    dates: { draftDue: row.draft_due, reviewDue: row.review_due, councilMeeting: row.council_meeting },
    finalAt: row.final_at?.toISOString() ?? null,
    finalBy: row.final_by === null ? null : { id: row.final_by, name: row.final_by_name ?? '' },
    returnedReason: row.returned_reason,
    carriedFrom: row.carried_from,
    themes: document.themes.map(themeView),
    moves: movesOf(standingOf(row, rows.themes, document), found, caller),
    permissions: [...caller.permissions],
  };
}

/** Where an assessment and its themes stand, as the ladder's rules look at it. */
export function standingOf(
  { year, state, ladder }: Pick<AssessmentRow, 'year' | 'state' | 'ladder'>,
  themes: readonly Pick<ThemeRow, 'theme_key' | 'stage' | 'unresolved' | 'carried_unread'>[],
  model: ModelDocument,
): Standing {
  const rows = new Map(themes.map((theme) => [theme.theme_key, theme]));
  return {
    year,
    state,
    ladder,
    themes: model.themes.map(({ key, title }) => ({
      key,
      title,
      stage: rows.get(key)?.stage ?? 'drafting',
      unresolved: rows.get(key)?.unresolved ?? false,
      unread: rows.get(key)?.carried_unread ?? false,
    })),
  };
}

/** In place of a suggestion, which would tell what the lead was advised. */
const afterOwnScore: Suggestion = {
  score: null,
  rule: '',
  because: 'You see it when you have saved your own score.',
  deciding: [],
  wouldChange: [],
  unjudged: [],
};

/** Whether this caller may read text so classified. */
export function readerOf(caller: Caller): (classification: Classification) => boolean {
  const seesRestricted = caller.permissions.has('restricted:read');
  return (classification) => seesRestricted || !isRestricted(classification);
}

export function toJudgementView(
  key: string,
  row: JudgementRow | undefined,
  mayRead: (classification: Classification) => boolean,
): JudgementView {
  if (!row) return { key, judgement: null, reason: '', classification: publicByDefault, withheld: false, revision: 0 };
  const shown = mayRead(row.classification);
  return {
    key,
    judgement: row.judgement,
    reason: shown ? row.reason : '',
    classification: shown ? row.classification : withoutReason(row.classification),
    withheld: !shown,
    revision: row.revision,
  };
}

export function toThemeAnswerView(
  key: string,
  row: ThemeRow | undefined,
  mayRead: (classification: Classification) => boolean,
): ThemeAnswerView {
  if (!row) throw new Error(`The assessment has no row for the theme ${key}.`);
  const score = mayRead(row.score_classification);
  const narrative = mayRead(row.narrative_classification);
  return {
    key,
    revision: row.revision,
    lead: row.lead_id === null ? null : { id: row.lead_id, name: row.lead_name ?? '' },
    stage: row.stage,
    reviewer: row.reviewer_id === null ? null : { id: row.reviewer_id, name: row.reviewer_name ?? '' },
    blind: row.blind ?? false,
    score: row.score,
    scoreReason: score ? row.score_reason : '',
    scoreClassification: score ? row.score_classification : withoutReason(row.score_classification),
    scoreWithheld: !score,
    narrative: narrative ? row.narrative : '',
    narrativeClassification: narrative ? row.narrative_classification : withoutReason(row.narrative_classification),
    narrativeWithheld: !narrative,
  };
}

/** The public-interest reason may itself tell what is withheld. */
function withoutReason(classification: Classification): Classification {
  return { ...classification, publicInterestReason: null };
}

function toEvidenceOfPlace(row: LinkRow): EvidenceOfPlaceView {
  const { link_id, evidence_id, title, kind, stance, shows, classification, revision } = row;
  return { linkId: link_id, evidenceId: evidence_id, title, kind, stance, shows, classification, revision };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, keyOf);
}
