import { scoreColours, type CriterionKind, type ScoreWord } from '@best-value/model';
import type { Method } from './document.js';
import { englishNumber, sentence } from './english.js';
import { guidanceInWords } from './guidance.js';
import { judgementMarks, scoreMark } from './marks.js';
import { ParagraphNumbers } from './paragraphs.js';
import type { Material } from './material.js';
import type { References } from './references.js';
import { kindWords } from './words.js';

const METHOD_SECTION = 1;
const KINDS: readonly CriterionKind[] = ['characteristic', 'indicator'];

/** Explains to a reader who has never met such a document what is scored, by whom, and what the words mean. */
export function methodSection({ council, model, year }: Material, refs: References): Method {
  const { sections } = refs;
  const themes = englishNumber(model.themes.length);
  const introduction = new ParagraphNumbers(METHOD_SECTION).number([
    `Every council in England has to keep improving how it works, with an eye to cost, efficiency and results. This is the Best Value duty, in section 3 of the Local Government Act 1999. In this document ${council.name} says how well it met that duty in ${year}, and what it will do next.`,
    `The assessment looks at ${themes} themes. Each theme has characteristics, which describe a council that works well, and indicators, which may be signs that a council is failing. The council says of each one what it found, and why.`,
    `Each theme then gets one score. The judgements lead to a suggestion, but people decide the score and give their reason, above all where they depart from the suggestion. It is not an average, and no formula sets it.`,
    `The themes follow ${guidanceInWords(model)}. ${sentence(model.wording)}.`,
    `Evidence either supports a characteristic or counters an indicator. References that begin with E point to the evidence register in section ${sections.evidence}. Those that begin with A point to the follow-on actions in section ${sections.followOnActions}. Those that begin with C or I point to a characteristic or an indicator: C3.4 is the fourth characteristic in section 3.`,
  ]);
  return {
    section: { number: METHOD_SECTION, title: 'How the scores work', introduction },
    scores: model.scale.map((score) => ({ mark: scoreMark(model, score.key), definition: definitionOf(score) })),
    judgements: KINDS.map((kind) => ({
      kind,
      title: kindWords[kind].explained,
      marks: judgementMarks(model, kind),
    })),
  };
}

/** What a score means, and the name of its colour where the council gave it one that its word does not say. */
function definitionOf({ word, definition, colour }: ScoreWord): string {
  if (colour === undefined || word.toLowerCase() === scoreColours[colour].name) return definition;
  return `${definition} Its colour is ${scoreColours[colour].name}.`;
}
