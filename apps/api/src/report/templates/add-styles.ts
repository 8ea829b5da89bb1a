import { Document, Packer } from 'docx';
import { attr, findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import { type Package, readPackage } from '../docx/package.js';
import { STYLE, styles } from '../docx/styles.js';
import { serialise } from './serialise.js';

const STYLES = 'word/styles.xml';
const CLOSING = '</w:styles>';
const needed: readonly string[] = [...Object.values(STYLE), 'Heading2', 'Hyperlink'];

/** Adds the styles that what is filled in asks for and the template does not have; those it has stay as the council made them. */
export async function addStyles(parts: Package, brandColour: string): Promise<Package> {
  const own = parts.get(STYLES)?.toString('utf8');
  const end = own?.lastIndexOf(CLOSING) ?? -1;
  if (own === undefined || end === -1) return parts;
  const there = new Set(findChildren(parseXml(own).root, 'w:style').map((style) => attr(style, 'w:styleId')));
  const added = (await ourStyles(brandColour)).filter((style) => {
    const id = attr(style, 'w:styleId') ?? '';
    return needed.includes(id) && !there.has(id);
  });
  const text = own.slice(0, end) + added.map((style) => serialise(withoutFont(style))).join('') + own.slice(end);
  return new Map([...parts, [STYLES, Buffer.from(text)]]);
}

async function ourStyles(brandColour: string): Promise<XmlElement[]> {
  const empty = new Document({ styles: styles(brandColour), sections: [] });
  const made = await readPackage(await Packer.toBuffer(empty));
  return findChildren(parseXml(made.get(STYLES)?.toString('utf8') ?? '').root, 'w:style');
}

/** The typeface is the template's. */
function withoutFont(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => child.type !== 'element' || child.name !== 'w:rFonts')
    .map((child) => (child.type === 'element' ? withoutFont(child) : child));
  return { ...element, children };
}
