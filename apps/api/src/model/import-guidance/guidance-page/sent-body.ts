import { NotGuidance, type PageFacts } from './guidance-page.js';
import { cleanAddress, dayOf, lineFrom } from './page-facts.js';

/** What was sent: a page, or what the Content API answers about one. */
export type SentBody =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'content-api'; readonly html: string; readonly facts: PageFacts; readonly locale: string | null };

/** The part of an answer of the Content API that is read here. */
interface ContentItem {
  schema_name?: unknown;
  title?: unknown;
  base_path?: unknown;
  locale?: unknown;
  first_published_at?: unknown;
  public_updated_at?: unknown;
  details?: { body?: unknown } | null;
}

const asked = 'the Content API’s answer about the guidance: an html_publication with its text in details.body';

/** Tells by its content which of both it is. @throws NotGuidance */
export function sentBody(text: string): SentBody {
  const start = text.trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return { kind: 'page', html: text };
  const item = parsed(start);
  const { schema_name: schema, details, locale } = item;
  if (schema !== 'html_publication')
    throw new NotGuidance(
      asked,
      typeof schema === 'string'
        ? `a “${schema.slice(0, 60)}”. Where that is the page about the publication, choose the HTML document on it`
        : 'JSON of another kind',
    );
  if (typeof details?.body !== 'string') throw new NotGuidance(asked, 'an answer without a text in details.body');
  const path = textOf(item.base_path);
  const facts = {
    title: lineFrom(textOf(item.title)),
    address: path.startsWith('/') && !path.startsWith('//') ? cleanAddress(`https://www.gov.uk${path}`) : null,
    published: dayOf(textOf(item.first_published_at)),
    updated: dayOf(textOf(item.public_updated_at)),
  };
  return { kind: 'content-api', html: details.body, facts, locale: typeof locale === 'string' ? locale : null };
}

function parsed(text: string): ContentItem {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new NotGuidance(
      asked,
      `JSON that is damaged or cut off (${error instanceof SyntaxError ? 'it does not end as it begins' : 'it cannot be read'})`,
    );
  }
  throw new NotGuidance(asked, 'JSON of another kind');
}

function textOf(value: unknown): string {
  return typeof value === 'string' && !value.includes('\u0000') ? value : '';
}
