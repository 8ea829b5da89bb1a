import type { ThemeKey } from '@best-value/model';

/** An item as somebody writes it: a sentence, sub-items, a number. Texts are plain; `render` makes HTML of them. */
export interface WrittenItem {
  text: string;
  under?: readonly string[];
  number?: string;
}

export interface WrittenTheme {
  key: ThemeKey;
  heading: string;
  description: readonly string[];
  characteristics: readonly WrittenItem[];
  indicators: readonly WrittenItem[];
}

/** How a page is laid out: the ways in which pages of guidance differ. */
export interface Layout {
  level: 2 | 3;
  /** In front of headings: nothing, `3. ` in a span, or typed. */
  numbers: 'none' | 'span' | 'typed';
  lists: 'tight' | 'loose' | 'legislative' | 'numbered-span';
  names: 'heading' | 'bold' | 'columns' | 'rows';
  ids: boolean;
  footnotes: boolean;
}

export const plainLayout: Layout = {
  level: 3,
  numbers: 'span',
  lists: 'tight',
  names: 'heading',
  ids: true,
  footnotes: false,
};

const listNames = {
  characteristics: 'Characteristics of a well-functioning authority',
  indicators: 'Examples of indicators of potential failure',
} as const;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The body of a page in this layout: what the Content API has in `details.body`. */
export function renderBody(themes: readonly WrittenTheme[], layout: Layout): string {
  const { level } = layout;
  const parts = themes.map((theme, index) => {
    const paragraphs = theme.description.map((text) => `<p>${escaped(text)}${note(layout, index)}</p>`).join('\n');
    return `<h${level}${id(layout, theme.key)}>${numberOf(layout, index)}${escaped(theme.heading)}</h${level}>\n${paragraphs}\n${lists(theme, layout, index)}`;
  });
  const notes = layout.footnotes
    ? '<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>A note of ours. <a href="#fnref:1">↩</a></p></li></ol></div>'
    : '';
  return `<div class="govspeak">\n<h2${id(layout, 'about')}>About this page</h2>\n<p>Written for a specification.</p>\n<ul><li>A list before the themes</li></ul>\n${parts.join('\n')}\n<h2>After the themes</h2>\n<ul><li>A list after the themes</li></ul>\n${notes}</div>`;
}

function lists({ key, characteristics, indicators }: WrittenTheme, layout: Layout, index: number): string {
  const { level, names } = layout;
  const [first, second] = [render(characteristics, layout, index), render(indicators, layout, index)];
  const { characteristics: good, indicators: bad } = listNames;
  if (names === 'columns')
    return `<table><thead><tr><th scope="col">${good}</th><th scope="col">${bad}</th></tr></thead><tbody><tr><td>${first}</td><td>${second}</td></tr></tbody></table>`;
  if (names === 'rows')
    return `<table><tbody><tr><th scope="row">${good}</th><td>${first}</td></tr><tr><th scope="row">${bad}</th><td>${second}</td></tr></tbody></table>`;
  if (names === 'bold') return `<p><strong>${good}</strong>:</p>\n${first}\n<p><b>${bad}</b></p>\n${second}`;
  const under = level + 1;
  return `<h${under}${id(layout, `${key}-good`)}>${good}</h${under}>\n${first}\n<h${under}${id(layout, `${key}-bad`)}>${bad}</h${under}>\n${second}`;
}

function render(items: readonly WrittenItem[], layout: Layout, index: number): string {
  const { lists: kind } = layout;
  const inner = (text: string): string => (kind === 'loose' ? `\n  <p>${escaped(text)}</p>\n` : escaped(text));
  const all = items.map(({ text, under = [], number }) => {
    const nested = under.length === 0 ? '' : `\n<ul>${under.map((sub) => `<li>${inner(sub)}</li>`).join('\n')}</ul>`;
    const before =
      number === undefined
        ? ''
        : kind === 'legislative'
          ? `${number} `
          : kind === 'numbered-span'
            ? `<span class="number">${number}</span> `
            : '';
    const body =
      kind === 'loose'
        ? `\n  <p>${before}${escaped(text)}${note(layout, index)}</p>\n`
        : `${before}${escaped(text)}${note(layout, index)}`;
    return `<li>${body}${nested}</li>`;
  });
  return kind === 'legislative'
    ? `<ol class="legislative-list">${all.join('\n')}</ol>`
    : `<ul>\n${all.join('\n')}\n</ul>`;
}

function note({ footnotes }: Layout, index: number): string {
  return footnotes
    ? `<sup id="fnref:${index}" role="doc-noteref"><a href="#fn:1" class="govuk-link" rel="footnote">[footnote 1]</a></sup>`
    : '';
}

function id({ ids }: Layout, name: string): string {
  return ids ? ` id="${name}"` : '';
}

function numberOf({ numbers }: Layout, index: number): string {
  if (numbers === 'none') return '';
  return numbers === 'span' ? `<span class="number">${index + 1}. </span>` : `${index + 1}. `;
}

export const writtenTitle = 'Standards for councils: a page written for a specification';

/** A page as a browser saves it, with everything that a site has around its text. */
export function savedPage(body: string, charset = 'utf-8'): string {
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head><meta charset="${charset}"><title>${writtenTitle} - GOV.UK</title>
<meta name="govuk:first-published-at" content="2024-05-08T09:30:00+01:00">
<meta name="govuk:public-updated-at" content="2024-06-03T12:00:00+01:00">
<link rel="canonical" href="https://www.gov.uk/government/publications/a-page/a-page">
<script>document.title = 'run'; window.ran = true;</script><style>h2 { color: red }</style></head>
<body><div id="cookie-banner" role="dialog"><h2>Cookies</h2><p>We would like to count visits.</p></div>
<header role="banner"><a href="/">The site</a><nav><ul><li><a href="/one">Leadership</a></li></ul></nav></header>
<main id="content"><h1>${writtenTitle}</h1><p>Published 8 May 2024</p>
<nav class="gem-c-contents-list" role="navigation"><h2>Contents</h2><ol><li><a href="#leadership">Leadership</a></li><li><a href="#culture">Culture</a></li></ol></nav>
${body}
</main><footer role="contentinfo"><h2>Services</h2><ul><li>Culture</li></ul></footer>
<script type="application/json">{"a":"</scr"}</script></body></html>`;
}

/** The same as the Content API has it. */
export function contentItem(body: string, more: object = {}): string {
  return JSON.stringify({
    schema_name: 'html_publication',
    title: writtenTitle,
    base_path: '/government/publications/a-page/a-page',
    locale: 'en',
    first_published_at: '2024-05-08T09:30:00+01:00',
    public_updated_at: '2024-06-03T12:00:00+01:00',
    details: { body },
    ...more,
  });
}
