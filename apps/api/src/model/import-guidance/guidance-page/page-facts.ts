import { shown } from './exact-text.js';
import { lineOf } from './exact-text.js';
import type { PageFacts } from './guidance-page.js';
import { attributeOf, childrenOf, elementsIn, isFurniture, isText, type Element, type Node } from './tree.js';

type Root = Parameters<typeof elementsIn>[0];

/** What a saved page says of itself: in its head, for search engines, and to its readers. */
export function factsOf(root: Root): PageFacts {
  const elements = [...elementsIn(root)];
  const meta = new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((one) => [
        attributeOf(one, 'name') ?? attributeOf(one, 'property') ?? '',
        attributeOf(one, 'content') ?? '',
      ]),
  );
  const canonical = elements.find((one) => one.tagName === 'link' && attributeOf(one, 'rel') === 'canonical');
  const heading = elements.find((one) => one.tagName === 'h1' && !isFurniture(one));
  const title = elements.find(({ tagName }) => tagName === 'title');
  const engines = forEngines(elements);
  const told = toReaders(elements);
  const day = (...found: (string | null | undefined)[]) => found.map(dayOf).find((one) => one !== null) ?? null;
  return {
    title: lineFrom(heading && lineOf(childrenOf(heading))) ?? lineFrom(title && withoutSite(rawText(title))),
    address: cleanAddress(canonical ? (attributeOf(canonical, 'href') ?? '') : (meta.get('og:url') ?? '')),
    published: day(meta.get('govuk:first-published-at'), engines.published, told.published),
    updated: day(meta.get('govuk:public-updated-at'), meta.get('govuk:updated-at'), engines.updated, told.updated),
  };
}

/** A title of the length that a version can have; null when there is none. */
export function lineFrom(text: string | undefined): string | null {
  const line = shown(text ?? '')
    .toWellFormed()
    .slice(0, 160);
  return line === '' ? null : line;
}

/** An address that can be printed and followed; null when it is none. */
export function cleanAddress(text: string): string | null {
  const url = text.length <= 500 ? URL.parse(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const clean = `${url.origin}${url.pathname}`;
  return clean.includes(' ') || clean.length > 500 ? null : clean;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** The day that a moment (`2024-05-08T09:30:00+01:00`) or a date in words (`8 May 2024`) names, as YYYY-MM-DD. */
export function dayOf(text: string | null | undefined): string | null {
  const written = shown(text ?? '');
  const [day = '', month = '', year = ''] = written.toLowerCase().split(' ');
  const number = months.indexOf(month) + 1;
  const first =
    number > 0
      ? `${year.slice(0, 4)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
      : written.slice(0, 10);
  const date = new Date(`${first}T00:00:00Z`);
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(first) || Number.isNaN(date.getTime())) return null;
  // A day that the month does not have rolls on to the next one.
  return date.toISOString().slice(0, 10) === first ? first : null;
}

function withoutSite(title: string): string {
  return title.endsWith(' - GOV.UK') ? title.slice(0, -' - GOV.UK'.length) : title;
}

function rawText(element: Element): string {
  return childrenOf(element)
    .map((node: Node) => (isText(node) ? node.value : ''))
    .join('');
}

interface Told {
  published?: string;
  updated?: string;
}

/** The page's description in JSON-LD; it is read as data and never run. */
function forEngines(elements: readonly Element[]): Told {
  for (const element of elements) {
    if (element.tagName !== 'script' || attributeOf(element, 'type') !== 'application/ld+json') continue;
    try {
      const data = JSON.parse(rawText(element)) as { datePublished?: unknown; dateModified?: unknown } | null;
      if (typeof data?.datePublished !== 'string') continue;
      const updated = typeof data.dateModified === 'string' ? { updated: data.dateModified } : {};
      return { published: data.datePublished, ...updated };
    } catch {
      continue;
    }
  }
  return {};
}

/** “Published 8 May 2024”, wherever the page says it first. */
function toReaders(elements: readonly Element[]): Told {
  const told: Told = {};
  const words = { published: 'Published', updated: 'Updated' } as const;
  for (const element of elements) {
    if (!['p', 'div', 'li', 'dd', 'span', 'time'].includes(element.tagName)) continue;
    const text = shown(rawText(element));
    for (const key of ['published', 'updated'] as const) {
      const after = text.startsWith(`${words[key]} `) ? text.slice(words[key].length).trim().replace(/^:\s*/, '') : '';
      if (told[key] === undefined && dayOf(after) !== null) told[key] = after;
    }
  }
  return told;
}
