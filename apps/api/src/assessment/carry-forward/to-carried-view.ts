import { criteriaOf, type ModelDocument } from '@best-value/model';
import { isRestricted } from '../../classification/classification.js';
import type { Caller } from '../../work/caller.js';
import type { CarriedContent } from './carried-content.js';
import type { CarriedItemRow } from './carried-rows.js';
import type { CarriedFlag, CarriedItemView } from './carried.view.js';

/** An item as this reader may see it. @param today the date it is in London */
export function toCarriedItemView(
  row: CarriedItemRow,
  model: ModelDocument,
  caller: Caller,
  today: string,
): CarriedItemView {
  const { content, kind, place } = row;
  const classification =
    kind === 'evidence-link' ? (row.evidence_classification ?? row.classification) : row.classification;
  const withheld = isRestricted(classification) && !caller.permissions.has('restricted:read');
  const criterionKey = place.includes('/') ? place : null;
  const placeTitle = titleOf(model, row.theme_key, criterionKey);
  return {
    id: row.id,
    kind,
    themeKey: row.theme_key,
    criterionKey,
    state: row.state,
    relation: content.relation,
    flags: flagsOf(row, today),
    title: row.evidence_title ?? (content.kind === 'follow-on-action' ? content.fields.title : placeTitle),
    placeTitle,
    judgement: content.kind === 'judgement' ? content.judgement : null,
    word: wordOf(model, content),
    stance: content.kind === 'evidence-link' ? content.stance : null,
    text: withheld ? '' : textOf(content),
    withheld,
    classification: withheld ? { ...classification, publicInterestReason: null } : classification,
    evidenceId: row.evidence_id,
    reviewBy: row.review_by,
    earlierActionId: kind === 'follow-on-action' ? row.source_key : null,
    madeId: row.made_id,
    decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_by_name ?? '' },
    decidedAt: row.decided_at?.toISOString() ?? null,
    revision: row.revision,
  };
}

/** What people call a place: the sentence of its criterion, or the title of its theme. */
export function titleOf(model: ModelDocument, themeKey: string, criterionKey: string | null): string {
  const theme = model.themes.find(({ key }) => key === themeKey);
  if (criterionKey === null) return theme?.title ?? themeKey;
  return model.themes.flatMap(criteriaOf).find(({ key }) => key === criterionKey)?.text ?? criterionKey;
}

function textOf(content: CarriedContent): string {
  switch (content.kind) {
    case 'narrative':
      return content.narrative;
    case 'judgement':
      return content.reason;
    case 'evidence-link':
      return content.shows;
    case 'follow-on-action':
      return content.fields.what;
  }
}

function wordOf({ judgements }: ModelDocument, content: CarriedContent): string | null {
  if (content.kind !== 'judgement') return null;
  const words = [...judgements.characteristic, ...judgements.indicator];
  return words.find(({ key }) => key === content.judgement)?.word ?? content.judgement;
}

function flagsOf({ content, review_by, evidence_removed }: CarriedItemRow, today: string): CarriedFlag[] {
  const { relation } = content;
  return [
    ...(evidence_removed ? (['evidence-removed'] as const) : []),
    ...(review_by !== null && review_by < today ? (['past-review'] as const) : []),
    ...(relation === 'unchanged' || relation === 'new' || relation === 'withdrawn' ? [] : [relation]),
  ];
}
