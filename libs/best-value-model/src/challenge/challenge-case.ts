import { criteriaOf, judgementOf, scoreOf } from '../criteria.js';
import type { CriterionRecord, ThemeRecord } from '../gaps/gap.js';
import { criterionNotStarted, themeNotStarted } from '../gaps/not-started.js';
import type { Criterion, JudgementWord, ModelDocument, ScoreWord, Theme, ThemeKey } from '../model.js';
import { scoreMeaning } from '../scale/score-meaning.js';
import type { ChallengeRecord, EvidenceLinkRecord } from './challenge-record.js';
import type { Finding, FindingPlace } from './finding.js';

/** An assessment laid out once for all rules: what stands where, and what the words of its model mean. */
export interface ChallengeCase {
  model: ModelDocument;
  record: ChallengeRecord;
  themes: readonly ThemeCase[];
  /** Where an item is first used, in the order of the themes; undefined when nothing in the year rests on it. */
  placeOfEvidence: (evidenceId: string) => FindingPlace | undefined;
}

export interface ThemeCase {
  theme: Theme;
  answers: ThemeRecord;
  score: ScoreWord | null;
  /** Whether the score says that things work well, and whether it says that there are serious problems. Neither while there is no score. */
  isBest: boolean;
  isWorst: boolean;
  criteria: readonly CriterionCase[];
  /** Links of the theme and its criteria to items that are still in the library. */
  links: readonly EvidenceLinkRecord[];
}

export interface CriterionCase {
  criterion: Criterion;
  answer: CriterionRecord;
  /** Null while it is not judged. */
  word: JudgementWord | null;
}

/** A rule of the challenge. */
export type Challenge = (assessed: ChallengeCase) => Finding[];

/** @throws RangeError for a score or a judgement that the model does not have */
export function challengeCase(model: ModelDocument, record: ChallengeRecord): ChallengeCase {
  const inLibrary = record.links.filter(({ evidenceId }) => record.evidence.get(evidenceId)?.withdrawn === false);
  const linksOf = Map.groupBy(inLibrary, ({ themeKey }) => themeKey);
  const themes = model.themes.map((theme) => themeCase(model, record, theme, linksOf));
  return { model, record, themes, placeOfEvidence: placesOf(themes, record) };
}

function themeCase(
  model: ModelDocument,
  record: ChallengeRecord,
  theme: Theme,
  linksOf: ReadonlyMap<ThemeKey, EvidenceLinkRecord[]>,
): ThemeCase {
  const answers = record.themes.get(theme.key) ?? themeNotStarted;
  const score = answers.score === null ? null : scoreOf(model, answers.score);
  const meaning = score === null ? null : scoreMeaning(model.scale, score.key);
  return {
    theme,
    answers,
    score,
    isBest: meaning === 'favourable',
    isWorst: meaning === 'unfavourable',
    criteria: criteriaOf(theme).map((criterion) => {
      const answer = record.criteria.get(criterion.key) ?? criterionNotStarted;
      const word = answer.judgement === null ? null : judgementOf(model, criterion.kind, answer.judgement);
      return { criterion, answer, word };
    }),
    links: linksOf.get(theme.key) ?? [],
  };
}

/** An item stands where it is linked first; one that only a follow-on action rests on stands with that action. */
function placesOf(themes: readonly ThemeCase[], record: ChallengeRecord): ChallengeCase['placeOfEvidence'] {
  const places = new Map<string, FindingPlace>();
  const add = (evidenceId: string, place: FindingPlace): void => {
    if (!places.has(evidenceId)) places.set(evidenceId, place);
  };
  for (const { evidenceId, themeKey, criterionKey } of themes.flatMap(({ links }) => links)) {
    add(evidenceId, { themeKey, ...(criterionKey === null ? {} : { criterionKey }) });
  }
  for (const { id, themeKey, evidenceIds, standing } of record.followOnActions) {
    if (standing === 'cancelled') continue;
    for (const evidenceId of evidenceIds) add(evidenceId, { themeKey, followOnActionId: id });
  }
  return (evidenceId) => places.get(evidenceId);
}
