import { PDFArray } from '@cantoo/pdf-lib';
import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { asNumber } from '../reader.js';
import { attribute, contentOf, type TagNode } from '../structure-tree.js';

/** Room for outlines and rounding, in points. */
const TOLERANCE = 2;

/** 13-004, P-bbox: figures with a text alternative, that say where on their page they are. */
export function figures(file: PdfFile): Finding[] {
  return file.tags
    .filter((tag) => tag.type === 'Figure')
    .flatMap((figure) => {
      const alternative = file.reader.text(figure.dict, 'Alt') ?? file.reader.text(figure.dict, 'ActualText');
      const fault = boxFault(file, figure);
      return [
        ...(alternative?.trim() ? [] : [{ rule: '13-004', message: 'A figure has no text alternative.' }]),
        ...(fault ? [{ rule: 'P-bbox', message: `The figure "${alternative ?? ''}" ${fault}.` }] : []),
      ];
    });
}

function boxFault({ reader, pages }: PdfFile, figure: TagNode): string | null {
  const box = attribute(reader, figure, 'BBox');
  if (!(box instanceof PDFArray)) return 'does not say where it is';
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = box.asArray().map((side) => asNumber(reader.value(side)));
  if (!(left < right && bottom < top)) return 'has an empty box';
  const page = pages.find(({ key }) => key === contentOf(figure)[0]?.page);
  const media = reader.array(page?.dict, 'MediaBox')?.map((side) => asNumber(reader.value(side)) ?? 0);
  const [, , width = 0, height = 0] = media ?? [];
  const outside = left < -TOLERANCE || bottom < -TOLERANCE || right > width + TOLERANCE || top > height + TOLERANCE;
  return outside ? 'is said to be outside its page' : null;
}
