import type { AppendixSource, Classification } from '../report/appendix/source.js';
import type { LastYear } from '../report/appendix/last-year.js';
import type { PublicDocument } from './content/documents.js';

const open: Classification = { level: 'public', paragraph: null, publicInterestReason: null };

/**
 * A sealed public document as the report reads it, so that it is shown and printed as it was.
 * @param asAt the day that the text stands for, YYYY-MM-DD
 * @param lastYear what the document that it names as its earlier year says
 */
export function toSource(document: PublicDocument, asAt: string, lastYear: LastYear | null): AppendixSource {
  const { council, year, lead, model, themes, evidence, followOnActions } = document;
  return {
    council: { ...council, brandColour: '#000000' },
    year,
    state: 'sealed',
    finalOn: null,
    asAt,
    lead,
    model,
    themes: themes.map((theme) => ({
      ...theme,
      scoreClassification: open,
      narrativeClassification: open,
      criteria: theme.criteria.map((criterion) => ({ ...criterion, classification: open })),
    })),
    evidence: evidence.map((item) => ({ ...item, classification: open })),
    followOnActions: followOnActions.map((action) => ({ ...action, classification: open })),
    answers: document.answers ?? [],
    lastYear,
  };
}
