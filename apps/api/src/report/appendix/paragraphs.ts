import type { Paragraph } from './document.js';

/** Splits text that a person typed at its blank lines. Line breaks within a paragraph stay. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/u)
    .map((paragraph) => paragraph.replaceAll('\r\n', '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Hands out 3.1, 3.2 and so on through one section. */
export class ParagraphNumbers {
  /** @param last number of the last paragraph that has one already */
  constructor(
    private readonly section: number,
    private last = 0,
  ) {}

  number(paragraphs: readonly string[]): Paragraph[] {
    return paragraphs.map((text) => ({ number: `${this.section}.${++this.last}`, text }));
  }
}
