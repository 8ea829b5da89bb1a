import { BorderStyle, BuilderElement, type ITableOptions, Table, TableLayoutType, WidthType, XmlComponent } from 'docx';
import { RULE } from './styles.js';
import { wordText } from './word-text.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE };

/** A table with a sentence for whoever does not see it, thin lines between rows and none between columns. */
export class DescribedTable extends Table {
  /** @param widths of the columns, in twentieths of a point */
  constructor(description: string, widths: readonly number[], options: Pick<ITableOptions, 'rows' | 'tableLook'>) {
    super({
      ...options,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: THIN, bottom: THIN, insideHorizontal: THIN, left: NONE, right: NONE, insideVertical: NONE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
    });
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('A table begins with its properties.');
    const value = { key: 'w:val', value: wordText(description).replaceAll('\n', ' ') };
    properties.addChildElement(new BuilderElement({ name: 'w:tblDescription', attributes: { value } }));
  }
}
