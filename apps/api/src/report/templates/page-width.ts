import { attr, parseXml, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { TEXT_WIDTH } from '../docx/styles.js';

/** The width that a template's first page leaves for text, in twentieths of a point; ours when it does not say. */
export function textWidthOf(documentXml: string): number {
  let size: XmlElement | undefined;
  let margins: XmlElement | undefined;
  walk(parseXml(documentXml).root, (element) => {
    if (element.name === 'w:pgSz') size ??= element;
    if (element.name === 'w:pgMar') margins ??= element;
  });
  if (!size || !margins) return TEXT_WIDTH;
  const [width, left, right] = [attr(size, 'w:w'), attr(margins, 'w:left'), attr(margins, 'w:right')].map(Number);
  const free = (width ?? NaN) - (left ?? NaN) - (right ?? NaN);
  return free > 0 ? free : TEXT_WIDTH;
}
