import { type CriterionRecord, type Gap, gaps, type TextToCheck, type ThemeRecord } from '@best-value/model';
import type { AppendixDocument } from './document.js';
import { mentionsOfWithheld, type Mention } from './mentions.js';
import type { AppendixSource, CriterionSource } from './source.js';
import { textsOf } from './texts.js';

/** What the document's typeface cannot print of one text, and what stands there instead. */
export interface ReplacedCharacters {
  readonly where: string;
  readonly characters: readonly string[];
}

export interface AppendixProblems {
  /** What is missing from the assessment; those with `blocksFinal` keep it from being final. */
  readonly missing: readonly Gap[];
  readonly replaced: readonly ReplacedCharacters[];
  /** Public texts that speak by name of something withheld. */
  readonly mentions: readonly Mention[];
}

/** Gives the characters of a text that the typeface lacks, each once. */
export type CharactersLacking = (text: string) => readonly string[];

/** Everything an officer should know before publishing. For officers only: it may name what is not public. */
export function appendixProblems(
  source: AppendixSource,
  document: AppendixDocument,
  charactersLacking: CharactersLacking,
): AppendixProblems {
  return {
    missing: gapsOf(source),
    replaced: textsOf(document)
      .map(({ where, text }) => ({ where, characters: charactersLacking(text) }))
      .filter(({ characters }) => characters.length > 0),
    mentions: mentionsOfWithheld(source, document),
  };
}

/** What is missing, seen over the whole assessment and not only its public part. */
export function gapsOf(source: AppendixSource): Gap[] {
  return gaps(source.model, {
    themes: new Map(source.themes.map((theme) => [theme.themeKey, themeRecord(source, theme)])),
    criteria: new Map(
      source.themes.flatMap((theme) => theme.criteria.map((answer) => [answer.criterionKey, criterionRecord(answer)])),
    ),
    otherTexts: [...evidenceTexts(source), ...followOnActionTexts(source)],
  });
}

function themeRecord(source: AppendixSource, theme: AppendixSource['themes'][number]): ThemeRecord {
  const { themeKey, score, scoreReason, narrative } = theme;
  const live = source.followOnActions.filter((action) => action.themeKey === themeKey && action.status !== 'cancelled');
  return { score, reason: scoreReason, narrative, followOnActions: live.length };
}

function criterionRecord({ judgement, reason, evidence, citations }: CriterionSource): CriterionRecord {
  const counters = evidence.filter((link) => link.stance === 'counters').length;
  return { judgement, reason, counters, supports: evidence.length - counters, cites: citations.length > 0 };
}

function evidenceTexts({ evidence }: AppendixSource): TextToCheck[] {
  return evidence.flatMap(({ id, title, statement }) => [
    { where: `evidence/${id}/title`, name: `the title of the evidence “${title}”`, text: title },
    { where: `evidence/${id}/statement`, name: `the statement “${title}”`, text: statement ?? '' },
  ]);
}

function followOnActionTexts({ followOnActions }: AppendixSource): TextToCheck[] {
  return followOnActions.flatMap(({ id, title, what, why }) =>
    Object.entries({ title, what, why }).map(([field, text]) => ({
      where: `follow-on-actions/${id}/${field}`,
      name: `the follow-on action “${title}” (${field})`,
      text,
    })),
  );
}
