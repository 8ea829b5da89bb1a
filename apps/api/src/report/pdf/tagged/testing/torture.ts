import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { TaggedDefinition } from '../definition.js';
import { prose } from './prose.js';

const ADDRESS = 'https://www.example.org/guidance?year=2026&part=one';
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR4nGOQjZr2HwgaGGAMAFyLCxPP3n3iAAAAAElFTkSuQmCC';

/** Everything at once that a report could ask of the tag layer, and a few things that it should not. */
export function torture(): TaggedDefinition {
  return {
    language: 'en-GB',
    info: {
      title: 'Torture & <tags>',
      author: 'Marlbrook Borough Council',
      creationDate: new Date('2026-04-16T09:30:00Z'),
    },
    defaultStyle: { font: 'Source Sans 3', fontSize: 11, lineHeight: 1.15 },
    styles: { link: { color: '#1d5a96', decoration: 'underline' }, head: { bold: true, fillColor: '#e8edf2' } },
    pageMargins: [50, 60, 50, 60],
    background: (_page, size) => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 12, h: size.height, color: '#eef3f8' }] }),
    header: (page) => ({
      margin: [50, 24],
      columns: [{ text: `Running header of the torture ${page}` }, { text: 'Home', link: ADDRESS, alignment: 'right' }],
    }),
    footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, alignment: 'center', margin: [0, 20] }),
    watermark: { text: 'DRAFT', opacity: 0.06 },
    content: [
      { text: 'Torture', headlineLevel: 1, fontSize: 24, id: 'top' },
      { toc: { title: { text: 'Contents', headlineLevel: 2 } } },
      ...lists(),
      ...links(),
      ...tables(),
      ...pictures(),
      ...oddText(),
      { text: 'Long text', headlineLevel: 2, tocItem: true, pageBreak: 'before' },
      ...[0, 1, 2, 3].map((seed) => ({
        text: prose(1000, seed),
        margin: [0, 0, 0, 8] as [number, number, number, number],
      })),
      { section: register(), pageOrientation: 'landscape' },
      {
        section: [{ text: 'After the register', headlineLevel: 2, tocItem: true }, 'Upright again.'],
        header: () => null,
        footer: () => null,
      },
    ],
  };
}

/** Tags the torture must come to, counted by hand from the parts above. */
export const TORTURE_TAGS = {
  Document: 1,
  H1: 1,
  H2: 9,
  H3: 3,
  H4: 1,
  TOC: 1,
  TOCI: 8,
  Reference: 8,
  Link: 220,
  L: 11,
  LI: 18,
  Lbl: 16,
  LBody: 18,
  Table: 4,
  THead: 4,
  TBody: 4,
  TR: 232,
  TH: 225,
  TD: 666,
  Figure: 5,
  BlockQuote: 1,
};

function lists(): Content[] {
  return [
    { text: 'Lists', headlineLevel: 2, tocItem: true },
    {
      ul: [
        'One',
        { text: ['Two, with a ', { text: 'link', link: ADDRESS, style: 'link' }, ' in it'] },
        { ol: ['Two, first', 'Two, second', { ol: ['Deeper'], type: 'lower-alpha' }] },
        { stack: ['Three begins', { ul: ['Three, only'], type: 'square' }, 'Three ends'] },
      ],
    },
    { ol: [{ ul: ['A list that begins with a list'] }], type: 'upper-roman' },
    { ul: ['No marker at all'], type: 'none' },
    { ol: ['Third', 'Fourth', 'Fifth'], start: 3, separator: ')' },
    {
      ul: [
        {
          table: {
            headerRows: 1,
            body: [
              ['In a list', 'Head'],
              ['a', 'b'],
            ],
          },
        },
        'After the table',
      ],
    },
    { unbreakable: true, stack: [{ text: 'Kept together', headlineLevel: 3 }, { ul: ['x'.repeat(300)] }] },
  ];
}

function links(): Content[] {
  const long = { text: prose(40, 5), link: ADDRESS, style: 'link' };
  return [
    { text: 'Links', headlineLevel: 2, tocItem: true, id: 'Zażółć' },
    { text: ['Before ', long, ' after.'] },
    {
      text: [
        'See ',
        { text: 'the top', linkToDestination: 'top' },
        ' and ',
        { text: 'here', linkToDestination: 'Zażółć' },
      ],
    },
    {
      text: [
        'One',
        { text: 'A', link: ADDRESS },
        { text: 'B', link: `${ADDRESS}#b` },
        ' two ',
        { text: 'A', link: ADDRESS },
      ],
    },
    // In bytes, in English and in Czech these come in three different orders.
    ...['chart', 'cup', 'hand', 'Item', 'apple'].map((id) => ({ text: `Place ${id}`, id })),
    { text: 'A whole paragraph', linkToPage: 1, linkDescription: 'Back to the first page' },
    { text: ['On page ', { pageReference: 'top' }] },
    {
      text: [prose(620, 8), ' ', { text: prose(120, 6), link: ADDRESS, linkDescription: 'Across pages' }, ' Done.'],
      pageBreak: 'before',
    },
  ];
}

function tables(): Content[] {
  const head = (text: string, more: object = {}): TableCell => ({ text, style: 'head', ...more });
  return [
    { text: 'Tables', headlineLevel: 2, tocItem: true },
    {
      tag: false,
      layout: 'noBorders',
      table: {
        widths: ['*', '*'],
        body: [['A layout table', { stack: ['Second', { text: 'Inside', headlineLevel: 3 }] }]],
      },
    },
    {
      table: {
        headerRows: 2,
        headerCols: 1,
        keepWithHeaderRows: 1,
        summary: 'Spans in every direction',
        body: [
          [head('Theme', { rowSpan: 2 }), head('Judgements', { colSpan: 2 }), {}, head('More', { rowSpan: 2 })],
          [{}, head('Met', { link: ADDRESS }), head('Not met'), {}],
          ...Array.from({ length: 12 }, (_, row) => spanned(row)).flat(),
        ],
      },
    },
    {
      table: {
        dontBreakRows: true,
        headerRows: 1,
        heights: 60,
        widths: [60, '*'],
        body: [
          [head('Narrow'), head('Wide')],
          [
            { text: 'y'.repeat(300), verticalAlignment: 'middle' },
            { text: ['In the ', { text: 'middle', link: ADDRESS }], verticalAlignment: 'middle' },
          ],
          ['', { ul: ['In a cell', 'Another'], verticalAlignment: 'bottom' }],
        ],
      },
    },
  ];
}

/** Two rows: a cell down both, one across two columns. */
function spanned(row: number): TableCell[][] {
  return [
    [{ text: `Theme ${row}`, rowSpan: 2 }, { text: prose(30, row), colSpan: 2 }, {}, 'x'],
    [{}, prose(12, row), { text: `Cell ${row}`, alignment: 'right' }, { text: prose(9, row + 1) }],
  ];
}

function pictures(): Content[] {
  const svg =
    '<svg width="120" height="40"><rect width="120" height="40" fill="#00703c"/><text x="6" y="24">Good</text></svg>';
  return [
    { text: 'Pictures', headlineLevel: 2, tocItem: true },
    { svg, alt: 'A green block that says Good', font: 'Source Sans 3' },
    { svg, width: 40 },
    { image: PIXEL, width: 50, alt: 'A square' },
    { qr: 'marlbrook', alt: 'A code that holds the word marlbrook', fit: 60 },
    {
      alt: 'Two shapes',
      canvas: [
        { type: 'rect', x: 0, y: 0, w: 60, h: 20, color: '#f47738' },
        { type: 'ellipse', x: 90, y: 10, r1: 10, r2: 8, lineColor: '#0b0c0c' },
        {
          type: 'polyline',
          points: [
            { x: 110, y: 0 },
            { x: 130, y: 20 },
            { x: 150, y: 0 },
          ],
          lineColor: '#0b0c0c',
        },
      ],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 495, y2: 4 }] },
    {
      columns: [
        { svg, alt: 'In a column', font: 'Source Sans 3' },
        { width: '*', text: 'Beside it' },
      ],
    },
  ];
}

function oddText(): Content[] {
  return [
    { text: 'Odd text', headlineLevel: 2, tocItem: true },
    { text: 'Four down', headlineLevel: 3 },
    { text: 'Four deep', headlineLevel: 4 },
    '',
    '   ',
    { text: 'Cyngor Bwrdeistref, ŵ ac ŷ', lang: 'cy' },
    { text: prose(60, 9), tag: 'BlockQuote', italics: true, alignment: 'justify' },
    { text: 'Not for screen readers', tag: 'Artifact', color: '#505a5f' },
    { text: ['H', { text: '2', sub: true }, 'O ', { text: 'spaced out', characterSpacing: 2 }] },
    { text: 'Line one\nLine two\n\nLine four', background: '#fff7bf' },
    { text: 'Moved to the side', relativePosition: { x: 200, y: 0 } },
    { columns: [prose(80, 2), prose(90, 3)], columnGap: 20 },
  ];
}

function register(): Content {
  return [
    { text: 'Register with a long name that wraps in the contents '.repeat(4).trim(), headlineLevel: 2, tocItem: true },
    {
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        headerCols: 1,
        widths: [60, '*', 80, 90],
        body: [
          ['Reference', 'Evidence', 'Period', 'Grade'].map((text) => ({ text, bold: true })),
          ...Array.from({ length: 200 }, (_, i) => [
            { text: `E${i + 1}`, id: `e${i + 1}` },
            { text: [prose(14, i), ' ', { text: 'Theme', linkToDestination: 'top' }] },
            '2025/26',
            i % 3 ? 'Good' : '',
          ]),
        ],
      },
    },
  ];
}
