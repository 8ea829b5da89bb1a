import { type AssessmentRecord, findPlaceholder, gaps } from '@best-value/model';
import type { AppendixDocument, MissingItem, MissingSection } from './document.js';
import { isAgreed } from './is-agreed.js';
import type { Material } from './material.js';
import { textsOf } from './texts.js';

/** The document before it is known what it lacks. */
export type FilledIn = Omit<AppendixDocument, 'missing'>;

/**
 * What a draft lacks before its year can be sealed. Made from the public material alone: were a reason that is not
 * public left off the list, its absence would tell that there is one. The officers' own list is the assessment's to say.
 * @returns null once the text is agreed: what is signed is what will be published
 */
export function missingSection(material: Material, document: FilledIn): MissingSection | null {
  if (isAgreed(material.state)) return null;
  const items = [...missingInThemes(material, document), ...placeholders(document)];
  return {
    title: 'What is still missing',
    introduction: [
      'This list is in drafts only. It goes by what this document shows; the officers’ own list is on the report page of the year.',
      items.length > 0
        ? 'By this document alone, the year cannot be final before these are put right:'
        : 'This document lacks nothing that has to be there before the year is final.',
    ],
    description: 'Everything that this draft lacks, with its place.',
    items,
  };
}

/** Themes without a score, and scores for which nothing public gives a reason. */
function missingInThemes(material: Material, { themes }: FilledIn): MissingItem[] {
  const lacking = gaps(material.model, recordOf(material)).filter(
    ({ kind, blocksFinal }) => blocksFinal && kind !== 'placeholder',
  );
  return lacking.flatMap(({ kind, themeKey, message }) => {
    const theme = themes.find((one) => one.themeKey === themeKey);
    if (!theme) return [];
    const { section, score } = theme;
    const what =
      kind === 'score-without-reason'
        ? `${section.title} is scored ${score.word}, and this document does not say why.`
        : message;
    return [{ where: `Section ${section.number}`, what }];
  });
}

/** Criteria stay out: nothing that is missing from one keeps a year from being final but a placeholder, which is looked for in every text. */
function recordOf({ themes }: Material): AssessmentRecord {
  return {
    themes: new Map(
      themes.map(({ themeKey, score, scoreReason, narrative }) => [
        themeKey,
        { score, reason: scoreReason, narrative, followOnActions: 0 },
      ]),
    ),
    criteria: new Map(),
  };
}

/** Texts with something left to fill in, once for each place. */
function placeholders(document: FilledIn): MissingItem[] {
  const found = textsOf(document).flatMap(({ where, text }) => {
    const placeholder = findPlaceholder(text);
    return placeholder === null ? [] : [[where, placeholder] as const];
  });
  return [...new Map(found)].map(([where, placeholder]) => ({
    where,
    what: `“${placeholder}” is still to be filled in.`,
  }));
}
