import type { AnswerRows } from '../assessment/assessment-record.js';
import { wellFormed } from '../report/appendix/well-formed.js';
import { hashOf } from '../seal/content/sha256.js';

type Texts = Pick<AnswerRows, 'themes' | 'judgements' | 'links' | 'citations' | 'followOnActions'>;

/**
 * Names the text of a theme: score, narrative, judgements, the evidence tied to it, citations and follow-on actions. It says
 * whether what a reviewer read is still what stands there, and nothing of what stands there: it is kept, never shown.
 */
export function themeTextHash(rows: Texts, themeKey: string): string {
  const ofCriterion = ({ criterion_key }: { criterion_key: string }): boolean =>
    criterion_key.startsWith(`${themeKey}/`);
  const ofTheme = (row: { theme_key: string }): boolean => row.theme_key === themeKey;
  const said = {
    theme: rows.themes
      .filter(ofTheme)
      .map(({ score, score_reason, score_classification, narrative, narrative_classification }) => [
        score,
        score_reason,
        score_classification,
        narrative,
        narrative_classification,
      ]),
    judgements: inOrder(
      rows.judgements
        .filter(ofCriterion)
        // One that was begun and taken back says what one that was never begun says.
        .filter(({ judgement, reason }) => judgement !== null || reason !== '')
        .map(({ criterion_key, judgement, reason, classification }) => [
          criterion_key,
          judgement,
          reason,
          classification,
        ]),
    ),
    links: inOrder(
      rows.links
        .filter(ofTheme)
        .map(({ criterion_key, evidence_id, stance, shows }) => [criterion_key, evidence_id, stance, shows]),
    ),
    citations: inOrder(
      rows.citations
        .filter(ofCriterion)
        .map(({ criterion_key, cited_criterion_key, note }) => [criterion_key, cited_criterion_key, note]),
    ),
    followOnActions: inOrder(
      rows.followOnActions
        .filter(ofTheme)
        .map(({ id, title, what, why, owner_title, status }) => [id, title, what, why, owner_title, status]),
    ),
  };
  return hashOf(wellFormed(said));
}

/** In an order that does not depend on when rows were written. */
function inOrder<T>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
