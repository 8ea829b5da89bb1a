import type { CustomTableLayout } from 'pdfmake/interfaces.js';
import { INK, RULE, SHADE } from './colour.js';
import { CELL_PADDING } from './page.js';

const points = (value: number) => () => value;

/** A table of data: a shaded header over a firm line, thin lines between rows, none between columns. */
export const dataLayout: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 ? 0 : line === (node.table.headerRows ?? 0) ? 1 : 0.5),
  hLineColor: (line, node) => (line === (node.table.headerRows ?? 0) ? INK : RULE),
  vLineWidth: points(0),
  paddingLeft: points(CELL_PADDING),
  paddingRight: points(CELL_PADDING),
  paddingTop: points(4),
  paddingBottom: points(4),
  fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? SHADE : null),
};

/** Names and values, such as on the cover. */
export const factsLayout: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0 : 0.5),
  hLineColor: () => RULE,
  vLineWidth: points(0),
  paddingLeft: points(0),
  paddingRight: points(CELL_PADDING),
  paddingTop: points(5),
  paddingBottom: points(5),
};

/** A filled box round one word. */
export const badgeLayout: CustomTableLayout = {
  hLineWidth: points(0),
  vLineWidth: points(0),
  paddingLeft: points(10),
  paddingRight: points(12),
  paddingTop: points(3),
  paddingBottom: points(5),
};
