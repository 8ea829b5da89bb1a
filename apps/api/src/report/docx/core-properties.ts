import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { DRAFT } from '../covering/marks.js';
import type { CoveringDocument } from '../covering/document.js';
import { wordText } from './word-text.js';

/** The part that says what a file is. Its time is the report's own day: the same report is the same file, whenever it is made. */
export const CORE_PROPERTIES = 'docProps/core.xml';

export function coreProperties({ title, council, date, draft }: CoveringDocument): string {
  const one = (name: string, text: string): string =>
    `<${name}>${xmlEncode(wordText(text).replaceAll('\n', ' '))}</${name}>`;
  const at = (name: string): string => `<${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    one('dc:title', title),
    one('dc:creator', council.name),
    one('dc:language', 'en-GB'),
    at('dcterms:created'),
    at('dcterms:modified'),
    draft ? one('cp:contentStatus', DRAFT) : '',
    '</cp:coreProperties>',
  ].join('');
}
