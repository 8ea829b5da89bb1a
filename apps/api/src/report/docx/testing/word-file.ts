import { attr, parseXml, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { readPackage } from '../package.js';

/** A Word file opened by a parser that is not its writer's. */
export class WordFile {
  private constructor(private readonly parts: ReadonlyMap<string, Buffer>) {}

  static async open(bytes: Uint8Array): Promise<WordFile> {
    return new WordFile(await readPackage(bytes));
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  text(name: string): string {
    const part = this.parts.get(name);
    if (!part) throw new Error(`There is no part ${name}.`);
    return part.toString('utf8');
  }

  /** The root of a part; throws when it is not well-formed. */
  xml(name: string): XmlElement {
    return parseXml(this.text(name)).root;
  }

  get body(): XmlElement {
    return this.xml('word/document.xml');
  }

  /** The text of each paragraph of a part, in order; breaks and tabs as spaces. */
  paragraphs(name = 'word/document.xml'): string[] {
    return all(this.xml(name), 'w:p').map(paragraphText);
  }

  /** Everything that stands in the file, unpacked. */
  get everything(): string {
    return [...this.parts].map(([name, bytes]) => `${name}\n${bytes.toString('utf8')}`).join('\n');
  }
}

export function all(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(element, (each) => {
    if (each.name === name) found.push(each);
  });
  return found;
}

export function value(element: XmlElement, name: string): string | undefined {
  const [found] = all(element, name);
  return found && attr(found, 'w:val');
}

export function paragraphText(paragraph: XmlElement): string {
  const pieces = all(paragraph, 'w:r').flatMap((run) => run.children);
  return pieces
    .map((piece) => {
      if (piece.type !== 'element') return '';
      if (piece.name === 'w:t') return textContent(piece);
      return piece.name === 'w:tab' || piece.name === 'w:br' ? ' ' : '';
    })
    .join('');
}

/** Without any white space, as line ends and tabs differ from form to form. */
export function squeezed(texts: readonly string[]): string {
  return texts.join('').replaceAll(/\s+/gu, '');
}
