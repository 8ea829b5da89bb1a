/**
 * The source for Typst of what the PDF is made of: the same texts, lists, tables, pictures, links, sizes and colours, taken from
 * the definition that pdfmake lays out, so that neither side has less to do. Room kept for what follows is left to Typst, which
 * keeps headings with their next lines by itself.
 * @param {object} definition unused: pdfmake writes into one
 * @param {string} prelude the functions that the source calls
 * @throws {Error} for a node that it does not know: nothing is left out silently
 */
export function typstSource(definition, prelude) {
  const maker = new SourceMaker(definition.styles);
  return `${look(definition, maker)}\n${prelude}\n#${maker.content(definition.content)}\n`;
}

/** A text as Typst writes a string: within it nothing but a backslash and a quotation mark means anything. @param {string} text */
export function quoted(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** What a person wrote, as content; lines end where they do there. @param {string} text */
export function words(text) {
  return text.split('\n').map(quoted).join(' + linebreak() + ');
}

/** The page whose header and footer stand for all but the cover's, and its size in points. */
const SECOND = 2;
const A4 = { width: 595.28, height: 841.89 };
/** Behind the header of a table, which pdfmake asks a function for. */
const SHADE = '#eef1f3';
/** The order of a margin in pdfmake. */
const EDGES = ['left', 'top', 'right', 'bottom'];

class SourceMaker {
  constructor(styles) {
    this.styles = styles;
  }

  /** Any content, as an expression. */
  content(node) {
    if (Array.isArray(node)) return sequence(node.flatMap((part) => (isRoom(part) ? [] : [this.content(part)])));
    if (typeof node === 'string') return `(${words(node)})`;
    return breakBefore(node, named(node, this.placed(node, this.block(node))));
  }

  block(node) {
    const { headlineLevel: level } = node;
    if (level !== undefined) {
      return `heading(level: ${level}, outlined: ${Boolean(node.tocItem)}, ${this.inlines(node.text)})`;
    }
    if (node.text !== undefined) return this.inlines(node);
    if (node.stack) return this.dressed(node, this.kept(node, this.content(node.stack)));
    if (node.ol) return this.numbered(node);
    if (node.ul) return `list(${this.arguments(node.ul)})`;
    if (node.table) return this.dressed(node, this.table(node));
    if (node.columns) return this.columns(node);
    if (node.svg) return `image(bytes(${quoted(node.svg)}), format: "svg", width: 100%, alt: ${quoted(node.alt)})`;
    if (node.canvas) return sequence(node.canvas.map(shape));
    if (node.toc) return 'outline(title: none, depth: 1)';
    if (node.section)
      return node.pageOrientation === 'landscape' ? `wide(${this.content(node.section)})` : this.content(node.section);
    throw new Error(`No words in Typst for a node of ${Object.keys(node).join(', ')}.`);
  }

  kept({ unbreakable }, body) {
    return unbreakable ? `block(breakable: false, ${body})` : body;
  }

  /** Words of one node, each run with what is its own. */
  inlines(text) {
    if (Array.isArray(text)) return sequence(text.map((run) => this.inlines(run)));
    if (typeof text === 'string' || typeof text === 'number') return `(${words(String(text))})`;
    const body = this.dressed(text, this.inlines(text.text));
    const lined = text.decoration === 'underline' ? `underline(${body})` : body;
    if (text.link) return `link(${quoted(text.link)}, ${lined})`;
    return text.linkToDestination ? `link(label(${quoted(text.linkToDestination)}), ${lined})` : lined;
  }

  /** With the size, the colour and the weight that the node asks for. */
  dressed(node, body) {
    const style = { ...this.styles[node.style], ...node };
    const asked = [
      ...(style.fontSize === undefined ? [] : [`size: ${style.fontSize}pt`]),
      ...(style.bold === undefined ? [] : [`weight: ${style.bold ? 600 : 400}`]),
      ...(style.color === undefined ? [] : [`fill: ${colour(style.color)}`]),
    ];
    return asked.length === 0 ? body : `text(${[...asked, body].join(', ')})`;
  }

  /** With its margin, or at its own place on the page. */
  placed(node, body) {
    if (node.absolutePosition) {
      const { x, y } = node.absolutePosition;
      return `place(top + left, dx: ${x}pt - look.margin.left, dy: ${y}pt - look.margin.top, ${body})`;
    }
    if (node.headlineLevel !== undefined) return body;
    const edges = EDGES.flatMap((edge, n) => (node.margin?.[n] ? [`${edge}: ${node.margin[n]}pt`] : []));
    if (edges.length === 0) return node.text === undefined ? body : `par(${body})`;
    return `block(width: 100%, inset: (${edges.join(', ')}), ${body})`;
  }

  /** Paragraphs whose numbers hang in the margin. */
  numbered({ ol, start = 1, separator = '.' }) {
    const [before, after] = Array.isArray(separator) ? separator : ['', separator];
    return `enum(start: ${start}, numbering: n => ${quoted(before)} + str(n) + ${quoted(after)}, ${this.arguments(ol)})`;
  }

  arguments(nodes) {
    return nodes.map((node) => this.content(node)).join(', ');
  }

  table({ table, layout, tag }) {
    if (tag === false) {
      const [[cell]] = table.body;
      return `badge(${colour(cell.fillColor)}, ${this.block(cell)})`;
    }
    // pdfmake's widths are those of the text, Typst's those of the cell.
    const { paddingLeft, paddingRight } = layout;
    const widths = `(${table.widths.map((width, n) => `${width + paddingLeft(n) + paddingRight(n)}pt`).join(', ')},)`;
    const rows = table.body.map((row) => row.map((cell) => this.cell(cell)));
    if (!table.headerRows) return `facts(${widths}, (${rows.flat().join(', ')},))`;
    const [header, ...rest] = rows;
    const breakable = !table.dontBreakRows;
    return `data-table(${widths}, (${header.join(', ')},), ${breakable}, (${rest
      .flat()
      .map((cell) => `${cell},\n`)
      .join('')}))`;
  }

  cell(cell) {
    const body = this.content(cell);
    return cell.fillColor === undefined ? `[#${body}]` : `table.cell(fill: ${colour(cell.fillColor)}, ${body})`;
  }

  columns({ columns, columnGap }) {
    const widths = columns.map(({ width }) => (width === 'auto' ? 'auto' : '1fr')).join(', ');
    return `grid(columns: (${widths},), column-gutter: ${columnGap}pt, ${this.arguments(columns)})`;
  }
}

/** What holds for the whole document, and what is drawn on each page. */
function look(definition, maker) {
  const {
    info,
    defaultStyle,
    styles,
    pageMargins: [left, top, right, bottom],
    watermark,
  } = definition;
  const header = definition.header(SECOND, SECOND, A4);
  const [{ columns }] = header.stack;
  const rule = colour(header.stack.at(-1).canvas[0].lineColor);
  const quiet = colour(header.color);
  const [status] = definition.footer(SECOND, SECOND).columns;
  const date = info.creationDate;
  const fields = {
    title: quoted(info.title),
    author: quoted(info.author),
    date: `datetime(year: ${date.getUTCFullYear()}, month: ${date.getUTCMonth() + 1}, day: ${date.getUTCDate()})`,
    font: quoted(defaultStyle.font),
    size: `${defaultStyle.fontSize}pt`,
    leading: `${defaultStyle.lineHeight - 1}em`,
    ink: colour(defaultStyle.color),
    brand: colour(styles.section.color),
    quiet,
    rule,
    shade: colour(SHADE),
    width: `${A4.width}pt`,
    height: `${A4.height}pt`,
    margin: `(left: ${left}pt, top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt)`,
    band: maker.content(definition.background(1)),
    watermark: watermark ? pale(watermark) : 'none',
    header: `text(9pt, fill: ${quiet}, ${sequence([
      maker.inlines(columns[0]),
      'h(1fr)',
      maker.inlines(columns[1].text),
      `block(inset: (top: 4pt), line(length: 100%, stroke: 0.5pt + ${rule}))`,
    ])})`,
    status: maker.inlines(status.text),
  };
  return `#let look = (\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value},\n`)
    .join('')})`;
}

function pale({ text, fontSize, color, opacity }) {
  return `text(${fontSize}pt, weight: 600, fill: ${colour(color)}.transparentize(${100 * (1 - opacity)}%), ${words(text)})`;
}

function shape({ type, w, h, color }) {
  if (type !== 'rect') throw new Error(`No words in Typst for a drawing of ${type}.`);
  return `rect(width: ${w}pt, height: ${h}pt, fill: ${colour(color)})`;
}

function breakBefore({ pageBreak }, body) {
  return pageBreak === 'before' ? `{\npagebreak(weak: true)\n${body}\n}` : body;
}

function named({ id }, body) {
  return id === undefined ? body : `place-of(${quoted(id)}, ${body})`;
}

function sequence(parts) {
  return `{\n${parts.join('\n')}\n}`;
}

/** An empty block that only keeps room below a heading. */
function isRoom(node) {
  return Array.isArray(node.stack) && node.stack.length === 0;
}

function colour(code) {
  return `rgb(${quoted(code)})`;
}
