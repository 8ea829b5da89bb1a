import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { numbered, outsideLink, sectionHeading } from './nodes.js';
import { MARGINS } from './page.js';

export function attributionPages({ attributions }: AppendixDocument): Content {
  const { section, items } = attributions;
  return {
    section: [
      sectionHeading(`${section.number}  ${section.title}`, 'attributions', false),
      ...numbered(section.introduction),
      {
        ul: items.map(({ text, address }) => ({
          text: address ? [`${text} `, outsideLink(address, address)] : text,
          margin: [0, 0, 0, 6] as [number, number, number, number],
        })),
      },
    ],
    pageOrientation: 'portrait',
    pageSize: 'A4',
    pageMargins: MARGINS,
  };
}
