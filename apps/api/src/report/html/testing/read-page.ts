import { type DefaultTreeAdapterMap, defaultTreeAdapter as tree, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page as a browser would read it. */
export interface ReadPage {
  readonly text: string;
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** What is wrong with it by the standard. */
  readonly errors: readonly string[];
}

export function readPage(bytes: Uint8Array): ReadPage {
  const errors: string[] = [];
  const page = parse(Buffer.from(bytes).toString('utf8'), { onParseError: ({ code }) => errors.push(code) });
  const elements: Element[] = [];
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (tree.isTextNode(node)) texts.push(node.value);
    if (tree.isElementNode(node)) elements.push(node);
    if ('childNodes' in node && node.nodeName !== 'style') for (const child of node.childNodes) walk(child);
  };
  walk(page);
  return {
    text: texts.join(''),
    elements: elements.map(({ tagName, attrs }) => ({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    })),
    errors,
  };
}

/** The ids of a page, each as often as it is there. */
export function idsOf({ elements }: ReadPage): string[] {
  return elements.flatMap(({ attributes }) => attributes['id'] ?? []);
}
