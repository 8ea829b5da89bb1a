import type { PdfFont } from 'pdfkit-internals';
import type { Inline, StyleStack } from 'pdfmake-layout';
import TextInlines from 'pdfmake/js/TextInlines.js';
import { StillStyles } from './still-styles.js';

/** The size at which a face's widths are kept: PDFKit divides by it, so that it changes no bit of them. */
const WHOLE = 1000;

/** pdfmake's measuring of words, without doing the same again: the same numbers to the last bit. */
export class QuickInlines extends TextInlines.default {
  private readonly widths = new Map<PdfFont, Map<string, number>>();

  override measure(words: Inline[], styles: StyleStack): Inline[] {
    return super.measure(words, new StillStyles(styles));
  }

  override widthOfText(text: string, inline: Inline): number {
    if (inline.fontFeatures || inline.characterSpacing) return super.widthOfText(text, inline);
    const { font, fontSize } = inline;
    let widths = this.widths.get(font);
    if (!widths) this.widths.set(font, (widths = new Map()));
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = font.widthOfString(text, WHOLE)));
    return width * (fontSize / WHOLE);
  }
}
