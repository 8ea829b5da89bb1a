import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { EvidenceUse, Mark, Paragraph, Section } from '../appendix/document.js';
import { paragraphPlace, placeOf, sectionPlace } from '../appendix/places.js';
import { closedInline } from './closed.js';
import { LINK, QUIET, scorePaint } from './colour.js';
import { stanceWords } from '../appendix/words.js';
import { badgeLayout } from './table-layouts.js';

/** Room that a heading asks for below itself: about four lines of text. */
const ROOM_AFTER_HEADING = 70;
const ROOM_AFTER_SECTION_HEADING = 130;
/** The table of contents that section headings go into. */
export const CONTENTS = 'sections';
const FIGURE_SPACE = '\u2007';

/** A heading of a whole section. It starts a page and stands in the contents. */
export function sectionHeading({ number, title }: Section, breakBefore = true): Content {
  return pageHeading(`${number}  ${title}`, sectionPlace(number), breakBefore);
}

/** A heading over pages that are no numbered section. */
export function pageHeading(text: string, id: string, breakBefore = true): Content {
  return {
    text,
    id,
    headlineLevel: 1,
    style: 'section',
    tocItem: CONTENTS,
    ...(breakBefore ? { pageBreak: 'before' as const } : {}),
  };
}

/** A heading of a section that goes on where the one before it ended, never left alone at the foot of a page. */
export function sectionHeadingBelow(section: Section): Content[] {
  const node = { ...(sectionHeading(section, false) as object), margin: [0, 26, 0, 12] } as Content;
  return withRoom(node, ROOM_AFTER_SECTION_HEADING);
}

/** A heading within a section, never left alone at the foot of a page. */
export function heading(text: string, room = ROOM_AFTER_HEADING, id?: string): Content[] {
  return withRoom({ ...(plainHeading(text) as object), ...(id === undefined ? {} : { id }) } as Content, room);
}

/** A heading within a block that already stays in one piece. */
export function plainHeading(text: string): Content {
  return { text, headlineLevel: 2, style: 'heading' };
}

/** A question over its answer: a heading in the size of the text, as a page may hold many. */
export function questionHeading(text: string, id: string): Content[] {
  return withRoom({ text, id, headlineLevel: 2, style: 'question' }, ROOM_AFTER_HEADING);
}

/**
 * Keeps a node with what follows: an unbreakable block takes the room as well, and gives it back.
 * pdfmake's own `pageBreakBefore` would lay the whole document out again for every heading it moves.
 */
export function withRoom(node: Content, room: number): Content[] {
  return [
    { stack: [node, { stack: [], margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: [], margin: [0, -room, 0, 0] },
  ];
}

/** Paragraphs whose numbers hang in the margin. They are a list, so that the numbers are read as labels. */
export function numbered(paragraphs: readonly Paragraph[]): Content[] {
  const [first] = paragraphs;
  if (!first) return [];
  const [section = '', start = '1'] = first.number.split('.');
  const last = Number(start) + paragraphs.length - 1;
  const padding = last < 10 ? FIGURE_SPACE : '';
  return [
    {
      ol: paragraphs.map(({ number, text }) => ({ text, id: paragraphPlace(number), margin: [0, 0, 0, 7] })),
      start: Number(start),
      separator: [`${section}.`, `${padding}${FIGURE_SPACE}`],
      markerColor: QUIET,
    },
  ];
}

/** A score as a filled box with its symbol and word. */
export function badge(mark: Mark, fontSize = 14): Content {
  const { background, text } = scorePaint(mark);
  return {
    tag: false,
    table: { body: [[{ text: marked(mark), color: text, bold: true, fontSize, fillColor: background, noWrap: true }]] },
    layout: badgeLayout,
  };
}

export function marked({ symbol, word }: Mark): string {
  return `${symbol}\u00a0${word}`;
}

/** A theme by the number and title of its section, as a link to it. */
export function themeLink(number: number, title: string): ContentText {
  return {
    text: `${number}  ${title}`,
    linkToDestination: sectionPlace(number),
    linkDescription: `Section ${number}: ${title}`,
    bold: true,
  };
}

/** A reference such as E12 or C3.4 as a link to the place where it is explained. */
export function reference(text: string, description: string): ContentText {
  return { text, linkToDestination: placeOf(text), linkDescription: description, color: LINK, bold: true };
}

/** A section is named in words; criteria, evidence and follow-on actions are places to go to. */
export function placeLink(name: string): Content {
  return name.startsWith('Section') ? name : reference(name, `Go to ${name}`);
}

/** One line on how an item of evidence bears on what stands before it. */
export function evidenceLine(use: EvidenceUse): Content {
  const shows = use.shows === '' ? '' : `: ${use.shows}`;
  const line: Content = {
    text: [reference(use.reference, `Evidence ${use.reference}: ${use.title}`), ` ${stanceWords[use.stance]}${shows}`],
    margin: [0, 1, 0, 1],
  };
  return closedInline(line, use.closed);
}

/** The text as a link when the address is one that a browser would open over https; otherwise the text alone. */
export function outsideLink(text: string, address: string): ContentText {
  if (!URL.canParse(address)) return { text };
  const { protocol, href, hostname } = new URL(address);
  if (protocol !== 'https:') return { text };
  return { text, link: href, linkDescription: `${text}, on ${hostname}`, color: LINK, decoration: 'underline' };
}

/** Paragraphs within a table cell. */
export function cellText(paragraphs: readonly string[]): Content[] {
  return paragraphs.map((text) => ({ text, margin: [0, 0, 0, 2] }));
}
