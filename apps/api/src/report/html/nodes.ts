import type { EvidenceUse, Mark, Paragraph, Section, Tone } from '../appendix/document.js';
import { paragraphPlace, placeOf, sectionPlace } from '../appendix/places.js';
import { stanceWords } from '../appendix/words.js';
import { type Html, html, joined, type Piece } from './html.js';

/** A section under its heading, with its paragraphs. */
export function sectionPart(section: Section, ...content: readonly Piece[]): Html {
  const place = sectionPlace(section.number);
  return html`
    <section aria-labelledby="${place}">
      <h2 id="${place}" tabindex="-1">${section.number} ${section.title}</h2>
      ${numbered(section.introduction)} ${content}
    </section>
  `;
}

/** Paragraphs by their numbers, each a place to link to. */
export function numbered(paragraphs: readonly Paragraph[]): Html[] {
  return paragraphs.map(
    ({ number, text }) =>
      html`<p class="numbered" id="${paragraphPlace(number)}" tabindex="-1">
        <span class="number">${number}</span> <span>${lines(text)}</span>
      </p>`,
  );
}

/** A part under a heading of its own; nothing when there is nothing in it. */
export function part(title: string, content: readonly Piece[]): Piece {
  return content.length === 0 ? null : [html`<h3>${title}</h3>`, content];
}

/** Text with the line ends that people put into it. */
export function lines(text: string): Piece {
  return joined(text.split('\n'), html`<br />`);
}

const tints: Readonly<Record<Tone, string>> = {
  favourable: 'best',
  mixed: 'middle',
  unfavourable: 'worst',
  'not-applicable': 'none',
  undecided: 'none',
};

/** A score or judgement: its symbol and word, on a tint that says the same. */
export function marked({ symbol, word, tone, colour }: Mark): Html {
  return html`<span class="mark ${colour ?? tints[tone]}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

/** A reference such as E12 or C3.4 as a link to the place where it is explained; a section is named in words. */
export function reference(name: string): Piece {
  return name.startsWith('Section') ? name : html`<a href="#${placeOf(name)}">${name}</a>`;
}

export function references(names: readonly string[]): Piece {
  return joined(names.map(reference), ', ');
}

/** A theme by the number and title of its section, as a link to it. */
export function themeLink(number: number, title: string): Html {
  return html`<a href="#${sectionPlace(number)}">${number} ${title}</a>`;
}

/** One line on how an item of evidence bears on what stands before it. */
export function evidenceLine({ reference: name, title, stance, shows }: EvidenceUse): Html {
  return html`<p>${reference(name)} ${title} ${stanceWords[stance]}${shows === '' ? '' : [': ', lines(shows)]}</p>`;
}

export function paragraphs(texts: readonly string[]): Html[] {
  return texts.map((text) => html`<p>${lines(text)}</p>`);
}

/** The text as a link when the address is one that a browser would open over https; otherwise the text alone. */
export function outsideLink(text: string, address: string): Piece {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return text;
  return html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`;
}

export interface Row {
  /** The place that the row is. */
  readonly id?: string;
  /** The first is the header of the row. */
  readonly cells: readonly Piece[];
}

/** A table that is read as a list on narrow screens; nothing when it has no rows. */
export function table(caption: Piece, columns: readonly string[], rows: readonly Row[]): Piece {
  if (rows.length === 0) return null;
  const cell = (piece: Piece, n: number): Html =>
    n === 0 ? html`<th scope="row">${piece}</th>` : html`<td data-label="${columns[n] ?? ''}">${piece}</td>`;
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells }) =>
            html`<tr ${id === undefined ? null : html`id="${id}" tabindex="-1"`}>
              ${cells.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
