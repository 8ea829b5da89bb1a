import type { PublicDocument } from '../../seal/content/documents.js';
import type { LastYear } from '../appendix/last-year.js';
import type { LastYearRow } from './source-rows.js';

/** What a sealed public document says that a later year is set beside. */
export function toLastYear({ year, edition, hash, document }: LastYearRow): LastYear {
  const { model, themes, followOnActions } = JSON.parse(document) as PublicDocument;
  return {
    year,
    edition,
    publicHash: hash,
    model,
    themes: themes.map(({ themeKey, score, criteria }) => ({
      themeKey,
      score,
      criteria: criteria.map(({ criterionKey, judgement }) => ({ criterionKey, judgement })),
    })),
    followOnActions: followOnActions.map(({ title, themeKey, status }) => ({ title, themeKey, status })),
  };
}
