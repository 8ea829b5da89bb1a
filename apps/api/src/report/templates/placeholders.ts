import { parseXml, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';

/** Something between double braces, and where it stands. */
export interface FoundPlaceholder {
  /** Without its braces and the spaces within them. */
  readonly key: string;
  /** Such as "in the table, row 2". */
  readonly place: string;
  readonly inBody: boolean;
  /** The text of its paragraph, shortened. */
  readonly around: string;
  readonly alone: boolean;
}

/** Braces that open and do not close, or close and never opened. */
export interface BrokenPlaceholder {
  readonly place: string;
  readonly around: string;
}

export interface Placeholders {
  readonly found: readonly FoundPlaceholder[];
  readonly broken: readonly BrokenPlaceholder[];
}

const WHOLE = /\{\{([^{}]*)\}\}/gu;
const MOST_SHOWN = 60;
const DOCUMENT = 'word/document.xml';
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/u, 'in the text'],
  [/^word\/header\d*\.xml$/u, 'in the header'],
  [/^word\/footer\d*\.xml$/u, 'in the footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/u, 'in the notes'],
];

/** Whether a part of a Word file holds text that is printed. */
export function holdsText(name: string): boolean {
  return PARTS.some(([pattern]) => pattern.test(name));
}

/**
 * Every placeholder of a template in the order of its parts. Word cuts text into runs as it likes, so that a paragraph is
 * read as a whole.
 * @param parts the text of each part that holds text, by its name
 */
export function findPlaceholders(parts: ReadonlyMap<string, string>): Placeholders {
  const found: FoundPlaceholder[] = [];
  const broken: BrokenPlaceholder[] = [];
  for (const [name, xml] of parts) {
    const where = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (where === undefined) continue;
    for (const { text, table } of paragraphsOf(parseXml(xml).root)) {
      const place = table === null ? where : `${table}${name === DOCUMENT ? '' : ` ${where}`}`;
      const around = shortened(text);
      for (const [whole, key = ''] of text.matchAll(WHOLE))
        found.push({ key: key.trim(), place, around, inBody: name === DOCUMENT, alone: text.trim() === whole });
      if (/\{\{|\}\}/u.test(text.replaceAll(WHOLE, ''))) broken.push({ place, around });
    }
  }
  return { found, broken };
}

interface PlacedParagraph {
  readonly text: string;
  /** The innermost table's row, in words. */
  readonly table: string | null;
}

function paragraphsOf(root: XmlElement): PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  let tables = 0;
  const visit = (element: XmlElement, table: string | null): void => {
    if (element.name === 'w:p') found.push({ text: ownText(element), table });
    const number = element.name === 'w:tbl' ? (tables += 1) : 0;
    let row = 0;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (number > 0 && child.name === 'w:tr') row += 1;
      visit(child, number > 0 && row > 0 ? `in table ${number}, row ${row}` : table);
    }
  };
  visit(root, null);
  return found;
}

/** The text of a paragraph without that of paragraphs within it, such as those of a text box. */
function ownText(paragraph: XmlElement): string {
  let text = '';
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || child.name === 'w:p') continue;
      if (child.name === 'w:t') text += textContent(child);
      else if (child.name === 'w:tab' || child.name === 'w:br') text += ' ';
      else visit(child);
    }
  };
  visit(paragraph);
  return text;
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...plain];
  return characters.length <= MOST_SHOWN ? plain : `${characters.slice(0, MOST_SHOWN).join('').trimEnd()}…`;
}
