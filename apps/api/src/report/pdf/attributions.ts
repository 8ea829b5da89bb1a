import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { numbered, outsideLink } from './nodes.js';

/** Whose work the document rests on, below the heading of the section. */
export function attributionsPart({ section, items }: AppendixDocument['attributions']): Content[] {
  return [
    ...numbered(section.introduction),
    {
      ul: items.map(({ text, address }) => ({
        text: address ? [`${text} `, outsideLink(address, address)] : text,
        margin: [0, 0, 0, 6] as [number, number, number, number],
      })),
    },
  ];
}
