import type { AppendixDocument, CriterionEntry, ThemeSection } from '../appendix/document.js';
import { placeOf } from '../appendix/places.js';
import { kindWords } from '../appendix/words.js';
import { type Html, html, type Piece } from './html.js';
import {
  evidenceLine,
  lines,
  marked,
  numbered,
  outsideLink,
  paragraphs,
  part,
  reference,
  references,
  sectionPart,
  table,
} from './nodes.js';
import { improvementsPart } from './opening.js';

/** Marks a criterion of which nobody is sure that it is in the guidance. */
const UNSURE = '†';

/** What is scored, what the words mean, and the scores of all themes. */
export function methodAndSummary(document: AppendixDocument): Html[] {
  const { method, summary, themes } = document;
  const rows = summary.rows.map(({ themeKey, title, score, characteristicsInWords, indicatorsInWords }) => {
    const number = themes.find((theme) => theme.themeKey === themeKey)?.section.number ?? 0;
    return {
      cells: [
        html`<a href="#section-${number}">${title}</a>`,
        marked(score),
        characteristicsInWords,
        indicatorsInWords,
      ],
    };
  });
  return [
    sectionPart(
      method.section,
      table(
        'The scores',
        ['Score', 'What it means'],
        method.scores.map(({ mark, definition }) => ({ cells: [marked(mark), definition] })),
      ),
    ),
    sectionPart(
      summary.section,
      table('Scores', ['Theme', 'Score', 'Characteristics', 'Indicators'], rows),
      improvementsPart(document),
    ),
  ];
}

/** One theme: its score and why, the council's account, every criterion, and the evidence for it as a whole. */
export function themePart({ model }: AppendixDocument, theme: ThemeSection): Html {
  const { section, score, lead, scoreReason, narrative, evidence, characteristics, indicators } = theme;
  const { evidenceReferences, followOnActionReferences } = theme;
  const unsure = [...characteristics, ...indicators].some((entry) => entry.unsure);
  return sectionPart(
    section,
    html`<p>${marked(score)}${lead !== null && html` <strong>Theme lead:</strong> ${lead}`}</p>`,
    html`<p class="quiet">
      ${model.wording}: ${outsideLink('read the guidance', model.guidance.address)}.
      ${unsure && `${UNSURE} marks a criterion that could not be confirmed against the guidance.`}
    </p>`,
    part('Why this score', numbered(scoreReason)),
    part('The council’s account', numbered(narrative)),
    part('Evidence for the theme as a whole', evidence.map(evidenceLine)),
    criteria(kindWords.characteristic, section.title, characteristics),
    criteria(kindWords.indicator, section.title, indicators),
    part('Evidence in this section', listOf(evidenceReferences)),
    part('Follow-on actions', listOf(followOnActionReferences)),
  );
}

function listOf(names: readonly string[]): Piece[] {
  return names.length === 0 ? [] : [html`<p>${references(names)}</p>`];
}

function criteria(words: (typeof kindWords)['indicator'], title: string, entries: readonly CriterionEntry[]): Piece {
  const rows = entries.map((entry) => ({ id: placeOf(entry.reference), cells: criterion(entry) }));
  return part(
    words.many,
    entries.length === 0
      ? []
      : [table(`${words.explained}: ${title}`, ['Ref', 'In our words', 'Judgement', 'Reason and evidence'], rows)],
  );
}

function criterion({ reference: name, text, unsure, judgement, reason, evidence, citations }: CriterionEntry): Piece[] {
  const cited = citations.map(
    ({ reference: other, themeTitle, note }) =>
      html`<p>See ${reference(other)}, ${themeTitle}${note === '' ? '' : ['. ', lines(note)]}</p>`,
  );
  return [
    name,
    [lines(text), unsure && ` ${UNSURE}`],
    marked(judgement),
    [paragraphs(reason), evidence.map(evidenceLine), cited],
  ];
}

/** Whose work the document rests on. */
export function attributionsPart({ attributions }: AppendixDocument): Html {
  const items = attributions.items.map(
    ({ text, address }) => html`<li>${text}${address !== null && [' ', outsideLink(address, address)]}</li>`,
  );
  return sectionPart(
    attributions.section,
    html`<ul>
      ${items}
    </ul>`,
  );
}

/** What an inspector would ask, each question over its answer. */
export function answersPart({ answers }: AppendixDocument): Piece {
  if (!answers) return null;
  return sectionPart(
    answers.section,
    answers.items.map(({ reference: name, question, about, answer }) => [
      html`<h3 id="${placeOf(name)}" tabindex="-1">${name} ${lines(question)}</h3>`,
      about.length > 0 && html`<p class="quiet">About: ${references(about)}</p>`,
      numbered(answer),
    ]),
  );
}
