import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { directed, wordText } from './word-text.js';

type Look = Pick<IRunOptions, 'bold' | 'style' | 'color'>;

/** A text as runs, each in one direction; its line breaks stay line breaks. */
export function runs(text: string, look: Look = {}): TextRun[] {
  return wordText(text)
    .split('\n')
    .flatMap((line, n) => {
      const breaks = n > 0 ? { break: 1 } : {};
      const parts = directed(line);
      if (parts.length === 0) return n > 0 ? [new TextRun({ ...look, ...breaks })] : [];
      return parts.map(
        (part, place) =>
          new TextRun({
            ...look,
            ...(place === 0 ? breaks : {}),
            text: part.text,
            ...(part.rightToLeft ? { rightToLeft: true } : {}),
          }),
      );
    });
}

/** A text that leads to an address; the text alone when no browser would open the address over the web. */
export function linked(text: string, address: string | undefined): ParagraphChild[] {
  const link = address === undefined ? null : safeAddress(address);
  if (link === null) return runs(text);
  return [new ExternalHyperlink({ link, children: runs(text, { style: 'Hyperlink' }) })];
}

function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'mailto:' ? href : null;
}
