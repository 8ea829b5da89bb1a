import type { ModelDocument } from '@best-value/model';
import type { RestrictedDocument } from '../../seal/content/documents.js';
import type { RowsOf } from '../../work/works.js';
import type { CarrySource } from './carry-source.js';
import type { CarrySourceRows, SourceActionRow } from './carry-source-rows.js';

/** The rows of a year as they stand. */
export function fromRows(rows: RowsOf<CarrySourceRows>, model: ModelDocument): CarrySource {
  const [, themes, judgements, links, removed, actions, citing] = rows;
  const gone = new Set(removed.map(({ id }) => id));
  return {
    model,
    narratives: themes.map(({ theme_key, narrative, narrative_classification }) => ({
      themeKey: theme_key,
      narrative,
      classification: narrative_classification,
    })),
    judgements: judgements.map(({ criterion_key, judgement, reason, classification }) => ({
      criterionKey: criterion_key,
      judgement,
      reason,
      classification,
    })),
    links: links.map(({ evidence_id, theme_key, criterion_key, stance, shows }) => ({
      evidenceId: evidence_id,
      themeKey: theme_key,
      criterionKey: criterion_key,
      stance,
      shows,
      removed: gone.has(evidence_id),
    })),
    followOnActions: actions.map(({ theme_key, owner_id, owner_title, due_on, ...action }) => ({
      ...action,
      themeKey: theme_key,
      ownerId: owner_id,
      ownerTitle: owner_title,
      dueOn: due_on,
    })),
    citing: citing.map(({ criterion_key }) => criterion_key),
    confidential: [],
  };
}

/**
 * What was sealed of a year that is being revised. Confidential material is in no sealed text: it is named as left behind.
 * Owners are taken from the rows, for a document names them only as they are printed.
 */
export function fromSealed(rows: RowsOf<CarrySourceRows>, document: RestrictedDocument): CarrySource {
  const { themes, followOnActions, model } = document;
  const gone = new Set(rows[4].map(({ id }) => id));
  const links = themes.flatMap(({ themeKey, evidence, criteria }) => [
    ...evidence.map((link) => ({ ...link, themeKey, criterionKey: null })),
    ...criteria.flatMap(({ criterionKey, evidence: own }) => own.map((link) => ({ ...link, themeKey, criterionKey }))),
  ]);
  const now = new Map(rows[5].map((row) => [row.id, row]));
  return {
    model,
    narratives: themes.map(({ themeKey, narrative, narrativeClassification: classification }) => ({
      themeKey,
      narrative,
      classification,
    })),
    judgements: themes.flatMap(({ criteria }) =>
      criteria.map(({ criterionKey, judgement, reason, classification }) => ({
        criterionKey,
        judgement,
        reason,
        classification,
      })),
    ),
    links: links.map((link) => ({ ...link, removed: gone.has(link.evidenceId) })),
    followOnActions: followOnActions.map((action) => {
      const { id, title, what, why, themeKey, criteria, dueOn, status, classification } = action;
      const { ownerId, ownerTitle, origin } = ownerOf(action.owner, now.get(id));
      const said = { id, title, what, why, themeKey, criteria: [...criteria], dueOn, status, classification };
      return { ...said, ownerId, ownerTitle, origin };
    }),
    citing: themes.flatMap(({ criteria }) =>
      criteria.flatMap(({ criterionKey, citations }) => (citations.length > 0 ? [criterionKey] : [])),
    ),
    confidential: confidentialIn(rows),
  };
}

function ownerOf(
  printed: string | null,
  row: SourceActionRow | undefined,
): Pick<CarrySource['followOnActions'][number], 'ownerId' | 'ownerTitle' | 'origin'> {
  if (row) return { ownerId: row.owner_id, ownerTitle: row.owner_title, origin: row.origin };
  return { ownerId: null, ownerTitle: printed, origin: 'this-assessment' };
}

function confidentialIn([, themes, judgements]: RowsOf<CarrySourceRows>): CarrySource['confidential'] {
  const isConfidential = ({ level }: { level: string }): boolean => level === 'confidential';
  return [
    ...themes
      .filter((row) => row.narrative !== '' && isConfidential(row.narrative_classification))
      .map((row) => ({ kind: 'narrative' as const, key: row.theme_key })),
    ...judgements
      .filter((row) => row.reason !== '' && isConfidential(row.classification))
      .map((row) => ({ kind: 'judgement' as const, key: row.criterion_key })),
  ];
}
