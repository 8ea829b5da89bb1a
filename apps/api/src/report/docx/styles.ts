import { BorderStyle, type IStylesOptions } from 'docx';
import { readableBrand } from '../pdf/colour.js';

/** In twentieths of a point: A4 in portrait, its margins, and the width that is left for text. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** How far the text of a numbered paragraph stands from its number. */
export const HANG = 737;

/** In eighths of a point. */
const THICK = 18;
const FONT = 'Arial';
const INK = '1D2329';
const QUIET = '4A535B';
const LINK = '1A4F8B';
export const SHADE = 'EEF1F3';
export const RULE = 'B8C0C7';

/** Names of the paragraph styles, as Word's list of styles shows them. */
export const STYLE = {
  council: 'CouncilName',
  banner: 'Banner',
  numbered: 'NumberedParagraph',
  item: 'ListItem',
  caption: 'TableCaption',
  cell: 'TableText',
  label: 'TableLabel',
  mark: 'NotForPublication',
  furniture: 'HeadAndFoot',
} as const;

/** Quiet styles with the levels that make headings headings: a look alone leaves readers without an outline. */
export function styles(brandColour: string): IStylesOptions {
  const brand = readableBrand(brandColour).slice(1).toUpperCase();
  const style = (id: string, name: string, paragraph: object, run: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
    run,
  });
  const heading = (level: number, size: number, before: number, after: number) => ({
    run: { font: FONT, size, bold: true, color: brand },
    paragraph: { outlineLevel: level, keepNext: true, keepLines: true, spacing: { before, after } },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 22,
          color: INK,
          language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      heading1: heading(0, 36, 60, 160),
      heading2: heading(1, 26, 320, 120),
      hyperlink: { run: { color: LINK, underline: {} } },
    },
    paragraphStyles: [
      style(STYLE.council, 'Council name', { spacing: { after: 100 } }, { size: 24, bold: true, color: QUIET }),
      style(STYLE.banner, 'Banner', { spacing: { after: 40 } }, { bold: true }),
      style(STYLE.numbered, 'Numbered paragraph', {
        indent: { left: HANG, hanging: HANG },
        tabStops: [{ type: 'left', position: HANG }],
      }),
      style(STYLE.item, 'List item', { spacing: { after: 60 } }),
      style(
        STYLE.caption,
        'Table caption',
        { keepNext: true, spacing: { before: 60, after: 80 } },
        { bold: true, size: 20 },
      ),
      style(STYLE.cell, 'Table text', { spacing: { before: 20, after: 40 } }, { size: 20 }),
      style(STYLE.label, 'Table label', { spacing: { before: 20, after: 40 } }, { size: 20, bold: true }),
      style(
        STYLE.mark,
        'Not for publication',
        {
          keepNext: true,
          spacing: { before: 80, after: 60 },
          border: { left: { style: BorderStyle.SINGLE, size: THICK, color: INK, space: 6 } },
        },
        { bold: true, size: 20 },
      ),
      style(STYLE.furniture, 'Head and foot', { spacing: { after: 60 } }, { size: 18, color: QUIET }),
    ],
  };
}
