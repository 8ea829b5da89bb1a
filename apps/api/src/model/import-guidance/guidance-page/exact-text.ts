import {
  addReversed,
  attributeOf,
  childrenOf,
  hasClass,
  isElement,
  isFootnoteMark,
  isText,
  isUnseen,
  type Node,
} from './tree.js';

/** The text of a part of a page, as its reader sees it. */
export interface ExactText {
  /** Lines; those of nested lists begin with `– `. None is empty. */
  readonly lines: readonly string[];
  /** What a `span.number` at its beginning says. */
  readonly number: string | null;
  /** How many marks of footnotes were left out. */
  readonly footnotes: number;
}

const onLinesOfTheirOwn = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type Step = Node | { readonly end: true };

/**
 * Reads exact text: footnote marks out, abbreviations by what they stand as, quotation marks and non-breaking spaces as they are. Only the white
 * space that HTML itself does not show is drawn together. Goes over the nodes without calling itself, however deep they are.
 */
export function exactText(nodes: readonly Node[]): ExactText {
  const lines: string[] = [];
  let line = '';
  let mark = '';
  let number: string | null = null;
  let footnotes = 0;
  const endLine = (): void => {
    const text = shown(line);
    line = '';
    if (text === '') return;
    lines.push(`${mark}${text}`);
    mark = '';
  };
  const waiting: Step[] = [];
  addReversed<Step>(waiting, nodes);
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('end' in step) {
      endLine();
      mark = '';
    } else if (isText(step)) line += step.value;
    else if (!isElement(step) || isUnseen(step)) continue;
    else if (isFootnoteMark(step)) footnotes += 1;
    else if (step.tagName === 'br') endLine();
    else if (hasClass(step, 'number') && step.tagName === 'span' && lines.length === 0 && shown(line) === '')
      number = shown(exactText(childrenOf(step)).lines.join(' '));
    else {
      const apart = onLinesOfTheirOwn.has(step.tagName);
      if (apart) {
        endLine();
        waiting.push({ end: true });
      }
      if (step.tagName === 'li') mark = '– ';
      addReversed<Step>(waiting, childrenOf(step));
    }
  }
  endLine();
  return { lines, number: number === '' ? null : number, footnotes };
}

/** Text in one line, without the number of a heading. */
export function lineOf(nodes: readonly Node[]): string {
  return exactText(nodes).lines.join(' ');
}

/** Whether an element that ends its own line is shown as bold throughout: nothing but `strong` and `b` holds text in it. */
export function isBold(nodes: readonly Node[]): boolean {
  const seen = nodes.filter((node) => !isText(node) || shown(node.value) !== '');
  return seen.length > 0 && seen.every((node) => isElement(node) && ['strong', 'b'].includes(node.tagName));
}

/** Whether an element stands in the line of the text around it. */
export function isInline(node: Node): boolean {
  return isText(node) || (isElement(node) && !onLinesOfTheirOwn.has(node.tagName) && !holdsLines(node));
}

function holdsLines(node: Node): boolean {
  const waiting: Node[] = [];
  addReversed<Node>(waiting, childrenOf(node));
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop()) {
    if (isElement(inner) && onLinesOfTheirOwn.has(inner.tagName)) return true;
    addReversed<Node>(waiting, childrenOf(inner));
  }
  return false;
}

const blank = new Set([' ', '\t', '\n', '\f', '\r']);

/** Runs of what HTML counts as white space as one space, none at the ends. A non-breaking space is not of it. */
export function shown(text: string): string {
  let out = '';
  let space = false;
  for (const letter of text) {
    if (blank.has(letter)) space = out !== '';
    else {
      out += space ? ` ${letter}` : letter;
      space = false;
    }
  }
  return out;
}

/** The language that an element says its text is in. */
export function languageOf(element: Parameters<typeof attributeOf>[0]): string {
  return (attributeOf(element, 'lang') ?? '').toLowerCase().split('-')[0] ?? '';
}
