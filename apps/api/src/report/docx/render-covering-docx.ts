import { AlignmentType, Document, LevelFormat, Packer, Paragraph, type Table } from 'docx';
import type { CoveringDocument, CoveringSection } from '../covering/document.js';
import { refuseExemptInPublic } from '../covering/marks.js';
import { BULLETS, blockNodes } from './blocks.js';
import { CORE_PROPERTIES, coreProperties } from './core-properties.js';
import { frontSheetTable } from './front-sheet.js';
import { footer, header } from './furniture.js';
import { readPackage, writePackage } from './package.js';
import { runs } from './runs.js';
import { HANG, PAGE, STYLE, styles, TEXT_WIDTH } from './styles.js';
import { stableIdentifiers } from './stable-identifiers.js';

/**
 * Renders a covering report as a Word document that people go on writing in. The same document gives the same bytes.
 * @throws Error when a public document holds an exempt block
 */
export async function renderCoveringDocx(document: CoveringDocument): Promise<Uint8Array> {
  refuseExemptInPublic(document);
  const file = new Document({
    title: document.title,
    styles: styles(document.council.brandColour),
    numbering: { config: [bullets()] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
              header: 567,
              footer: 567,
            },
          },
        },
        headers: { default: header(document) },
        footers: { default: footer(document) },
        children: [...opening(document), ...document.sections.flatMap((section) => sectionNodes(section))],
      },
    ],
  });
  const packed = await Packer.toBuffer(file, false, [{ path: CORE_PROPERTIES, data: coreProperties(document) }]);
  return writePackage(stableIdentifiers(await readPackage(packed)));
}

/** The list that every bullet is of. */
export function bullets() {
  return {
    reference: BULLETS,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: '\u2022', alignment: AlignmentType.LEFT }],
  };
}

function opening({ council, title, banner, frontSheet }: CoveringDocument): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: STYLE.council, children: runs(council.name) }),
    new Paragraph({ heading: 'Heading1', children: runs(title) }),
    ...banner.map((text) => new Paragraph({ style: STYLE.banner, children: runs(text) })),
    ...(frontSheet.length === 0 ? [] : [new Paragraph({ spacing: { after: 60 } }), frontSheetTable(frontSheet)]),
  ];
}

/** A section of the body under its heading. @param width for tables, in twentieths of a point */
export function sectionNodes({ number, title, blocks }: CoveringSection, width = TEXT_WIDTH): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: 'Heading2', children: runs(`${number}  ${title}`) }),
    ...blocks.flatMap((block) => blockNodes(block, { style: null, listIndent: HANG, width })),
  ];
}
