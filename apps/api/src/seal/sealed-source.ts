import type { AppendixSource, Classification } from '../report/appendix/source.js';
import { movementOf } from '../report/source/to-movement-source.js';
import { publishedCrosswalks } from '@best-value/model/published';
import type { LastYear } from '../report/appendix/last-year.js';
import type { PublicDocument, RestrictedDocument } from './content/documents.js';

const open: Classification = { level: 'public', paragraph: null, publicInterestReason: null };

/**
 * A sealed public document as the report reads it, so that it is shown and printed as it was.
 * @param asAt the day that the text stands for, YYYY-MM-DD
 * @param lastYear what the document that it names as its earlier year says
 */
export function toSource(document: PublicDocument, asAt: string, lastYear: LastYear | null): AppendixSource {
  const { themes, evidence, followOnActions } = document;
  return {
    ...wholeOf(document, asAt, lastYear),
    themes: themes.map((theme) => ({
      ...theme,
      scoreClassification: open,
      narrativeClassification: open,
      criteria: theme.criteria.map((criterion) => ({ ...criterion, classification: open })),
    })),
    evidence: evidence.map((item) => ({ ...item, classification: open })),
    followOnActions: followOnActions.map((action) => ({ ...action, classification: open })),
  };
}

/** As `toSource`, of a sealed restricted document, which says itself how each part is classified. */
export function toRestrictedSource(
  document: RestrictedDocument,
  asAt: string,
  lastYear: LastYear | null,
): AppendixSource {
  const { themes, evidence, followOnActions } = document;
  return { ...wholeOf(document, asAt, lastYear), themes, evidence, followOnActions };
}

type Whole = Omit<AppendixSource, 'themes' | 'evidence' | 'followOnActions'>;

function wholeOf(document: PublicDocument | RestrictedDocument, asAt: string, lastYear: LastYear | null): Whole {
  const { council, year, lead, model, answers } = document;
  return {
    council: { ...council, brandColour: '#000000' },
    year,
    state: 'sealed',
    finalOn: null,
    asAt,
    lead,
    model,
    answers: answers ?? [],
    lastYear,
    movement: movementOf(document, publishedCrosswalks),
  };
}
