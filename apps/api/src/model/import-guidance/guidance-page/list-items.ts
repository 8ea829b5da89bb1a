import { exactText } from './exact-text.js';
import { numberedText } from './paragraph-number.js';
import { attributeOf, childrenOf, elementsIn, hasClass, isElement, leadsHere, type Element } from './tree.js';

/** An item of a list before it is known which list it is. */
export interface ListItem {
  readonly text: string;
  readonly paragraph: string | null;
}

export interface PageList {
  readonly items: readonly ListItem[];
  readonly footnotes: number;
  /** Items without any text. */
  readonly empty: number;
  /** Whether it only leads to other places of the page. */
  readonly contents: boolean;
}

/** The items of a list, loose or tight; what is nested in an item belongs to it. */
export function listOf(list: Element): PageList {
  const own = childrenOf(list)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'li');
  const legislative = hasClass(list, 'legislative-list') || (attributeOf(list, 'class') ?? '').includes('legislative');
  const texts = own.map((item) => exactText(childrenOf(item)));
  const items = texts
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, number }) => {
      const text = lines.join('\n');
      if (number !== null) return { text, paragraph: withoutStop(number) };
      const { number: written, text: rest } = legislative ? numberedText(text) : { number: null, text };
      return { text: rest, paragraph: written };
    });
  return {
    items,
    footnotes: texts.reduce((sum, { footnotes }) => sum + footnotes, 0),
    empty: own.length - items.length,
    contents: items.length > 0 && own.every(leadsOnly),
  };
}

function withoutStop(number: string): string {
  return (number.endsWith('.') ? number.slice(0, -1) : number).slice(0, 40);
}

/** Whether all that an item says is a link to a place on the same page. */
function leadsOnly(item: Element): boolean {
  const all = exactText(childrenOf(item)).lines.join(' ');
  const links = [...elementsIn(item)].filter(({ tagName }) => tagName === 'a');
  return (
    links.length > 0 &&
    links.every(leadsHere) &&
    links.map((link) => exactText([...childrenOf(link)]).lines.join(' ')).join(' ') === all
  );
}
