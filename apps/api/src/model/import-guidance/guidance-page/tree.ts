import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { NotGuidance } from './guidance-page.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** No page that people read is nearly as deep, or has nearly as many elements. */
const deepest = 200;
const mostElements = 100_000;

/**
 * A page as a tree. Nothing in it is run, and nothing that it names is fetched. One that is nested without end is given up on the way.
 * @throws NotGuidance
 */
export function treeOf(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  let elements = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...of) {
        elements += 1;
        if (elements > mostElements) tooMuch(`more than ${mostElements.toLocaleString('en-GB')} elements`);
        return defaultTreeAdapter.createElement(...of);
      },
      onItemPush() {
        depth += 1;
        if (depth > deepest) tooMuch(`elements that stand ${deepest} deep inside each other`);
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

function tooMuch(found: string): never {
  throw new NotGuidance('a page that people can read', found);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function childrenOf(node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element below a node, in the order of the page. */
export function* elementsIn(root: Parent): Generator<Element> {
  const waiting: Node[] = [];
  addReversed(waiting, root.childNodes);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    addReversed(waiting, childrenOf(node));
  }
}

/** Puts nodes on a pile so that the first is taken first; one by one, as there may be more than a call takes arguments. */
export function addReversed<T>(pile: T[], nodes: readonly T[]): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node !== undefined) pile.push(node);
  }
}

export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/[ \t\n\f\r]+/).includes(name);
}

const noText = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'select',
  'textarea',
]);
const furniture = new Set(['nav', 'footer', 'form', 'aside', 'button', 'dialog']);
const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'doc-endnotes', 'dialog', 'alert']);

/** Whether an element holds nothing that a reader of the page sees as text. */
export function isUnseen(element: Element): boolean {
  return (
    noText.has(element.tagName) ||
    attributeOf(element, 'hidden') !== null ||
    hasClass(element, 'govuk-visually-hidden') ||
    hasClass(element, 'visually-hidden')
  );
}

/** Whether an element is of the site and not of the guidance: headers, banners, contents lists, footnotes. */
export function isFurniture(element: Element): boolean {
  return (
    furniture.has(element.tagName) ||
    furnitureRoles.has(attributeOf(element, 'role') ?? '') ||
    hasClass(element, 'footnotes')
  );
}

/** Whether an element is the mark of a footnote: a link to it, or what is raised around one. */
export function isFootnoteMark(element: Element): boolean {
  if (attributeOf(element, 'role') === 'doc-noteref') return true;
  const id = attributeOf(element, 'id') ?? '';
  if (id.startsWith('fnref')) return true;
  if (element.tagName === 'a') return linksToNote(element);
  if (element.tagName !== 'sup') return false;
  for (const inner of elementsIn(element)) if (inner.tagName === 'a' && leadsHere(inner)) return true;
  return false;
}

/** Whether a link leads to a place on the page it stands on. */
export function leadsHere(link: Element): boolean {
  const href = attributeOf(link, 'href') ?? '';
  return href.startsWith('#');
}

function linksToNote(link: Element): boolean {
  const rel = attributeOf(link, 'rel') ?? '';
  const href = attributeOf(link, 'href') ?? '';
  const place = href.slice(href.indexOf('#') + 1);
  const ofANote = ['fn:', 'fn-', 'footnote'].some((one) => place.startsWith(one)) || isNumbered(place, 'fn');
  return rel.split(' ').includes('footnote') || hasClass(link, 'footnote') || (href.includes('#') && ofANote);
}

function isNumbered(text: string, before: string): boolean {
  return text.startsWith(before) && text.length > before.length && !Number.isNaN(Number(text.slice(before.length)));
}
