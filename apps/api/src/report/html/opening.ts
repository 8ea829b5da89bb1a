import type { AppendixDocument, ChangeMark, Movement, Section } from '../appendix/document.js';
import { CHANGES, CONTENTS_PLACE, MISSING, sectionPlace } from '../appendix/places.js';
import { statusInWords } from '../appendix/status.js';
import { kindWords } from '../appendix/words.js';
import { type Html, html, type Piece } from './html.js';
import { lines, marked, numbered, outsideLink, paragraphs, part, reference, table, themeLink } from './nodes.js';

/** What the page is: whose, of which year, how it stands, and what it was made by. */
export function opening(document: AppendixDocument): Html {
  const { council, title, year, lead, model } = document;
  return html`
    <header>
      <p class="council">${council.name}</p>
      <h1>${title}</h1>
      <dl class="facts">
        <div>
          <dt>Year</dt>
          <dd>${year}</dd>
        </div>
        <div>
          <dt>Status</dt>
          <dd>${statusInWords(document)}</dd>
        </div>
        <div>
          <dt>Assessment lead</dt>
          <dd>${lead}</dd>
        </div>
        <div>
          <dt>Model</dt>
          <dd>${model.title}</dd>
        </div>
        <div>
          <dt>Criteria</dt>
          <dd>${model.wording}.</dd>
        </div>
        <div>
          <dt>Guidance</dt>
          <dd>${outsideLink(model.guidance.title, model.guidance.address)}</dd>
        </div>
      </dl>
    </header>
  `;
}

/** What a draft still lacks. */
export function missingPart({ missing }: AppendixDocument): Piece {
  if (!missing) return null;
  const { title, introduction, items } = missing;
  return html`
    <section aria-labelledby="${MISSING}">
      <h2 id="${MISSING}" tabindex="-1">${title}</h2>
      ${introduction.map((text) => html`<p>${lines(text)}</p>`)}
      ${
        items.length > 0 &&
        html`<ul>
          ${items.map(({ where, what }) => html`<li><strong>${where}:</strong> ${what}</li>`)}
        </ul>`
      }
    </section>
  `;
}

/** What has changed since the earlier year, before all else. */
export function changesPart({ movement, year }: AppendixDocument): Html {
  return html`
    <section aria-labelledby="${CHANGES}">
      <h2 id="${CHANGES}" tabindex="-1">${movement ? movement.title : 'Changes since last year'}</h2>
      ${movement ? moved(movement, year) : html`<p>The council had sealed no earlier year, so there is none to set it beside.</p>`}
    </section>
  `;
}

function moved(
  { introduction, description, lastYear, rows, completed, reasons, trend }: Movement,
  year: string,
): Piece {
  const themes = rows.map(({ number, title, before, now, change, counts, moved: groups }) => ({
    cells: [
      themeLink(number, title),
      before ? marked(before) : 'No score',
      marked(now),
      changed(change),
      [
        html`<p>${counts}</p>`,
        groups.map(
          (group) =>
            html`<p>
              ${changed(group.change)}: ${group.before.word}, now ${group.now.word.toLowerCase()}:
              ${group.criteria.map(({ reference: name, reworded }, n) => [n > 0 && ', ', reference(name), reworded && REWORDED])}
            </p>`,
        ),
      ],
    ],
  }));
  return [
    numbered(introduction),
    table(description, ['Theme', lastYear.year, year, 'Change', 'Judgements'], themes),
    table(
      reasons.title,
      ['Theme', 'Change', 'Reason', 'Follow-on actions'],
      reasons.rows.map(({ number, title, change, text, followOnActions }) => ({
        cells: [
          themeLink(number, title),
          changed(change),
          paragraphs(text),
          followOnActions.length === 0
            ? 'None named.'
            : followOnActions.map(({ reference: name, title: what }) => html`<p>${reference(name)} ${what}</p>`),
        ],
      })),
    ),
    table(
      'Follow-on actions completed since',
      ['Ref', 'Follow-on action', 'Theme', 'Before'],
      completed.map(({ reference: name, title, themeTitle, before }) => ({
        cells: [reference(name), title, themeTitle, before],
      })),
    ),
    trend &&
      table(
        trend.title,
        ['Theme', ...trend.years],
        trend.rows.map(({ number, title, cells }) => ({
          cells: [
            themeLink(number, title),
            ...cells.map((cell) =>
              cell ? [marked(cell.score), ' ', cell.change && changed(cell.change)] : 'No such theme',
            ),
          ],
        })),
      ),
  ];
}

/** Marks a criterion that another version of the criteria words otherwise. */
const REWORDED = '‡';

function changed({ symbol, word }: ChangeMark): Html {
  return html`<strong><span aria-hidden="true">${symbol}</span> ${word}</strong>`;
}

/** What every symbol of the page stands for, in plain words. */
export function keyPart({ method, movement }: AppendixDocument): Html {
  const rows = movement?.rows ?? [];
  const changes = rows.flatMap(({ change, moved: groups }) => [change, ...groups.map((group) => group.change)]);
  const each = [...new Map(changes.map((change) => [change.word, change])).values()];
  return html`
    <section aria-labelledby="key">
      <h2 id="key">What the symbols mean</h2>
      <p>No colour says anything that a symbol or a word does not say too.</p>
      <dl class="facts">
        ${method.scores.map(
          ({ mark, definition }) =>
            html`<div>
              <dt>${marked(mark)}</dt>
              <dd>${definition}</dd>
            </div>`,
        )}
      </dl>
      ${method.judgements.map(({ title, marks }) => part(title, [html`<p>${marks.map((mark) => [marked(mark), ' '])}</p>`]))}
      ${part(
        'Changes',
        each.length > 0
          ? [
              html`<ul>
                ${each.map((change) => html`<li>${changed(change)}</li>`)}
              </ul>`,
            ]
          : [],
      )}
      <h3>References</h3>
      <ul>
        <li>3.4: the fourth paragraph of section 3, as in the PDF</li>
        <li>C3.4: ${kindWords.characteristic.explained.toLowerCase()}, by its section and place</li>
        <li>I3.4: ${kindWords.indicator.explained.toLowerCase()}, likewise</li>
        <li>E12: an item of evidence</li>
        <li>A7: a follow-on action: something that the council will do</li>
        ${rows.some(({ moved: groups }) => groups.some(({ criteria }) => criteria.some((one) => one.reworded))) && html`<li>${REWORDED}: another version of the criteria words it otherwise</li>`}
      </ul>
    </section>
  `;
}

/** Every numbered section, as links. */
export function contentsPart(sections: readonly Section[]): Html {
  return html`
    <nav aria-labelledby="${CONTENTS_PLACE}">
      <h2 id="${CONTENTS_PLACE}">Contents</h2>
      <ul class="contents">
        ${sections.map(({ number, title }) => html`<li><a href="#${sectionPlace(number)}">${number} ${title}</a></li>`)}
      </ul>
    </nav>
  `;
}

/** What must improve, the worst first. */
export function improvementsPart({ summary }: AppendixDocument): Piece {
  const { title, rows } = summary.improvements;
  return table(
    title,
    ['Theme', 'Score', 'Why', 'Follow-on actions still open'],
    rows.map(({ number, title: theme, score, why, followOnActions }) => ({
      cells: [
        themeLink(number, theme),
        marked(score),
        why.map((text) => html`<p>${lines(text)}</p>`),
        followOnActions.length === 0
          ? 'None listed.'
          : followOnActions.map(
              ({ reference: name, title: what, due }) =>
                html`<p>${reference(name)} ${what}${due === null ? '' : `, ${due}`}</p>`,
            ),
      ],
    })),
  );
}
