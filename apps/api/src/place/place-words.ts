import type { FoundPlace, PlaceKind } from './place.js';

/** A criterion may be a long sentence. */
const longestTitle = 120;

type PlaceToName = Pick<FoundPlace, 'kind' | 'year' | 'title'>;

const withTitle: Record<PlaceKind, (place: PlaceToName) => string> = {
  assessment: ({ year }) => `the assessment of ${year}`,
  theme: ({ title, year }) => `the theme ${title} of ${year}`,
  criterion: ({ title, year }) => `the criterion “${title}” of ${year}`,
  evidence: ({ title }) => `the evidence “${title}”`,
  'follow-on-action': ({ title, year }) => `the follow-on action “${title}” of ${year}`,
};

/** Titles of these two were typed by somebody and may be restricted; all others stand in the model. */
const withoutTitle: Partial<Record<PlaceKind, (place: PlaceToName) => string>> = {
  evidence: () => 'an item of evidence',
  'follow-on-action': ({ year }) => `a follow-on action of ${year}`,
};

/** Whether the title of such a place can hold restricted text. */
export function isTitleTyped(kind: PlaceKind): boolean {
  return kind in withoutTitle;
}

/** How a place is spoken of inside a sentence. @param titled false leaves out a title that somebody typed */
export function placeInWords(place: PlaceToName, titled: boolean): string {
  const title = inOneLine(place.title);
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title;
  const say = titled ? withTitle[place.kind] : (withoutTitle[place.kind] ?? withTitle[place.kind]);
  return say({ ...place, title: short });
}

/** The address of a place's page, from `/councils/`. @param threadId the thread to open there */
export function placePath(
  councilSlug: string,
  { kind, key, year }: Pick<FoundPlace, 'kind' | 'key' | 'year'>,
  threadId: string | null,
): string {
  const home = `/councils/${councilSlug}`;
  const ofYear = `${home}/assessments/${year?.replace('/', '-')}`;
  const thread = threadId === null ? '' : `?thread=${threadId}`;
  const [themeKey, slug] = key.split('/');
  switch (kind) {
    case 'assessment':
      return `${ofYear}${thread}`;
    case 'theme':
      return `${ofYear}/themes/${key}${thread}`;
    case 'criterion':
      return `${ofYear}/themes/${themeKey}${thread}#${themeKey}-${slug}`;
    case 'evidence':
      return `${home}/evidence/${key}${thread}`;
    case 'follow-on-action':
      return `${ofYear}/follow-on-actions/${key}${thread}`;
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
