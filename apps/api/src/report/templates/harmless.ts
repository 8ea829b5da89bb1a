import { attr, findChildren, parseXml, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import type { ArchiveLook } from '../../evidence/upload-file/archive-bounds.js';
import { holdsText } from './placeholders.js';

const RELATIONSHIPS = /\.rels$/u;
const XML = /\.(?:xml|rels)$/u;
const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$/iu;
const EMBEDDED = /^word\/(?:embeddings|activeX|ink)\//iu;
/** Fields that bring in another file or start a programme when a document is opened. */
const FETCHING = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDE|DDEAUTO|IMPORT|LINK|DATABASE|RD)\b/iu;
/** The namespace of Word's elements, in both forms that the standard has of it. */
const WORD_NAMES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/u;
const TRACKED = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

const macros = 'This template holds macros. Open it in Word and save it as a “Word document (*.docx)”, which has none.';
const embedded = 'This template holds an embedded object. Take it out, or put a picture of it in its place.';
const fetches =
  'This template fetches something from elsewhere when it is opened (a linked picture, text or field). Put what is linked into the template itself.';
const attached =
  'This template is tied to another template. In Word, open the Developer tab, choose Document Template, attach Normal and save it again.';
const large = 'A part of this template is too large to be looked at. Take out what a template does not need.';
const damaged = 'This template is damaged, or is not a Word document. Save it again from Word.';
const tracked = 'This template holds tracked changes. Accept or reject them, and save it again.';
const commented =
  'This template holds comments, which every report made with it would show. Delete them, and save it again.';

/** The text of a template's parts, or all that is against it, each as a sentence. */
export type Looked = { readonly parts: ReadonlyMap<string, string> } | { readonly refused: readonly string[] };

/** Looks for what must not come in with a template. Nothing is unpacked but small parts, whose sizes were checked before. */
export async function lookForHarm(archive: ArchiveLook): Promise<Looked> {
  const names = [...archive.names];
  const types = (await archive.read('[Content_Types].xml')) ?? '';
  const because = new Set<string>();
  if (names.some((name) => MACROS.test(name)) || /macroEnabled|vbaProject/iu.test(types)) because.add(macros);
  if (names.some((name) => EMBEDDED.test(name))) because.add(embedded);
  if (isDamaged(types, names)) because.add(damaged);
  const parts = new Map<string, string>();
  for (const name of names.filter((each) => XML.test(each))) {
    const text = await archive.read(name);
    if (text === null) because.add(large);
    else for (const reason of partProblems(name, text)) because.add(reason);
    if (text !== null && holdsText(name)) parts.set(name, text);
  }
  if (!parts.has('word/document.xml')) because.add(damaged);
  return because.size > 0 ? { refused: [...because] } : { parts };
}

function isDamaged(types: string, names: readonly string[]): boolean {
  try {
    return hidesParts(types, names);
  } catch {
    return true;
  }
}

function partProblems(name: string, text: string): string[] {
  // A document type can make a small file endless, and Office files have none.
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return [damaged];
  try {
    if (RELATIONSHIPS.test(name)) return relationshipProblems(text);
    if (!name.startsWith('word/')) return [];
    const { root } = parseXml(text);
    const elements = new Set<string>();
    let hidden = false;
    walk(root, (element) => {
      elements.add(element.name);
      hidden ||= hidesNames(element);
    });
    return [
      ...(hidden ? [damaged] : []),
      ...(TRACKED.some((element) => elements.has(element)) ? [tracked] : []),
      ...(elements.has('w:comment') ? [commented] : []),
      ...(elements.has('w:altChunk') || elements.has('w:subDoc') ? [fetches] : []),
      ...(elements.has('w:object') || elements.has('w:control') ? [embedded] : []),
      ...(fetchingField(root) ? [fetches] : []),
    ];
  } catch {
    return [damaged];
  }
}

function relationshipProblems(text: string): string[] {
  return findChildren(parseXml(text).root, 'Relationship').flatMap((relationship) => {
    const type = (attr(relationship, 'Type') ?? '').split('/').at(-1) ?? '';
    if (/vbaProject/iu.test(type)) return [macros];
    if (/^(?:oleObject|control|package)$/iu.test(type)) return [embedded];
    if (/^attachedTemplate$/iu.test(type)) return [attached];
    if (/^(?:aFChunk|subDocument|frame)$/iu.test(type)) return [fetches];
    if (attr(relationship, 'TargetMode')?.toLowerCase() !== 'external') return [];
    const link = /^hyperlink$/iu.test(type) && /^(?:https?|mailto):/iu.test(attr(relationship, 'Target') ?? '');
    return link ? [] : [fetches];
  });
}

/**
 * Names that only Word's own reader would know again: its namespace under a prefix that is not its own. What is looked for is looked
 * for by `w:`, and Word itself writes no other.
 */
function hidesNames(element: XmlElement): boolean {
  return Object.entries(element.attributes).some(
    ([name, value]) => /^xmlns(?::|$)/u.test(name) && name !== 'xmlns:w' && WORD_NAMES.test(value.trim()),
  );
}

/** Parts that are XML by what the package says of them, and not by their name: they would be read by Word, and not by this service. */
function hidesParts(types: string, names: readonly string[]): boolean {
  if (types === '') return false;
  const said = parseXml(types).root.children.filter((child) => child.type === 'element');
  return said.some((one) => {
    if (!/(?:\+|\/)xml\s*(?:;|$)/iu.test(attr(one, 'ContentType') ?? '')) return false;
    const part = attr(one, 'PartName');
    if (part !== undefined) return !XML.test(part);
    const extension = `.${(attr(one, 'Extension') ?? '').toLowerCase()}`;
    return !XML.test(extension) && names.some((name) => name.toLowerCase().endsWith(extension));
  });
}

/**
 * A field's instruction may be cut into runs: those of a paragraph are read together. Each element is looked at once, with the
 * instructions that are open in the paragraphs around it, so that paragraphs within each other cost no more than others.
 */
function fetchingField(root: XmlElement): boolean {
  let found = false;
  const visit = (element: XmlElement, around: { instruction: string }): void => {
    const own = element.name === 'w:p' ? { instruction: '' } : around;
    if (element.name === 'w:fldSimple' && FETCHING.test(attr(element, 'w:instr') ?? '')) found = true;
    if (element.name === 'w:fldChar') {
      found ||= FETCHING.test(own.instruction);
      own.instruction = '';
    }
    if (element.name === 'w:instrText') own.instruction += textContent(element);
    for (const child of element.children) if (child.type === 'element') visit(child, own);
    if (own !== around) found ||= FETCHING.test(own.instruction);
  };
  visit(root, { instruction: '' });
  return found;
}
