import { type ClosedMark, closedInWords, closedMark } from './closed-mark.js';
import type { AppendixDocument, CriterionEntry, EvidenceUse, ThemeSection } from './document.js';
import { classificationsOf } from './open-answers.js';
import { answersInReadingOrder } from './answers-section.js';
import type { References } from './references.js';
import type { AppendixSource, Classification } from './source.js';

const isClosed = (classification: Classification | undefined): boolean =>
  classification !== undefined && classification.level !== 'public';

type Closed = { readonly closed?: ClosedMark };
const none: Closed = {};

/**
 * The document with every part that is not for publication marked as such, where it stands. Made from a finished document, so
 * that the sections know nothing of classifications and a public one is made without this.
 * @param source what the document was made from, cut to what its readers may see
 */
export function markClosed(document: AppendixDocument, source: AppendixSource, refs: References): AppendixDocument {
  const marks: ClosedMark[] = [];
  const mark = (classification: Classification | undefined, isThere = true): Closed => {
    const closed = classification && isThere ? closedMark(classification) : undefined;
    if (!closed) return none;
    marks.push(closed);
    return { closed };
  };
  const named = (
    items: readonly { id: string; classification: Classification }[],
    names: ReadonlyMap<string, string>,
  ) => new Map(items.map(({ id, classification }) => [names.get(id) ?? '', classification]));
  const evidence = named(source.evidence, refs.evidence);
  const actions = named(source.followOnActions, refs.followOnActions);
  const themes = new Map(source.themes.map((theme) => [theme.themeKey, theme]));
  const criteria = new Map(
    source.themes.flatMap((theme) =>
      theme.criteria.map(({ criterionKey, classification }) => [criterionKey, classification]),
    ),
  );
  const answers = answersInReadingOrder(source);
  const uses = (all: readonly EvidenceUse[]): EvidenceUse[] =>
    all.map((use) => ({ ...use, ...mark(evidence.get(use.reference)) }));
  const entries = (all: readonly CriterionEntry[]): CriterionEntry[] =>
    all.map((entry) => ({
      ...entry,
      evidence: uses(entry.evidence),
      ...mark(criteria.get(entry.key), entry.reason.length + entry.citations.length > 0),
    }));
  const whole: AppendixDocument = {
    ...document,
    themes: document.themes.map((theme): ThemeSection => {
      const { closed: scoreReasonClosed } = mark(
        themes.get(theme.themeKey)?.scoreClassification,
        theme.scoreReason.length > 0,
      );
      const { closed: narrativeClosed } = mark(
        themes.get(theme.themeKey)?.narrativeClassification,
        theme.narrative.length > 0,
      );
      return {
        ...theme,
        ...(scoreReasonClosed && { scoreReasonClosed }),
        ...(narrativeClosed && { narrativeClosed }),
        evidence: uses(theme.evidence),
        characteristics: entries(theme.characteristics),
        indicators: entries(theme.indicators),
      };
    }),
    summary: {
      ...document.summary,
      improvements: {
        ...document.summary.improvements,
        rows: document.summary.improvements.rows.map((row) => ({
          ...row,
          ...mark(themes.get(row.themeKey)?.scoreClassification, row.why.length > 0),
          followOnActions: row.followOnActions.map((one) => ({ ...one, ...mark(actions.get(one.reference)) })),
        })),
      },
    },
    movement: document.movement && {
      ...document.movement,
      completed: document.movement.completed.map((one) => ({ ...one, ...mark(actions.get(one.reference)) })),
      reasons: {
        ...document.movement.reasons,
        rows: document.movement.reasons.rows.map((row) => {
          const named = row.followOnActions.map(({ reference }) => actions.get(reference));
          return { ...row, ...mark(named.find((one) => one?.level === 'exempt') ?? named.find(isClosed)) };
        }),
      },
    },
    followOnActions: {
      ...document.followOnActions,
      items: document.followOnActions.items.map((item) => ({ ...item, ...mark(actions.get(item.reference)) })),
    },
    evidence: {
      ...document.evidence,
      items: document.evidence.items.map((item) => ({ ...item, ...mark(evidence.get(item.reference)) })),
    },
    answers: document.answers && {
      ...document.answers,
      items: document.answers.items.map((item, n) => {
        const answer = answers[n];
        const about = answer ? (classificationsOf(answer, source) ?? []) : [];
        // Where it is about two closed things, the one with a paragraph says more.
        const closed = about.find(({ level }) => level === 'exempt') ?? about.find(({ level }) => level !== 'public');
        return { ...item, ...mark(closed) };
      }),
    },
  };
  return marks.length === 0 ? whole : { ...whole, closed: { words: closedInWords(marks) } };
}
