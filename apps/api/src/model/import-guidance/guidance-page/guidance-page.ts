import type { CriterionKind, ThemeKey } from '@best-value/model';

/** One sentence of the guidance, as it stands on the page. */
export interface GuidanceItem {
  /** Each sub-item is on a line of its own that begins with `– `. */
  readonly text: string;
  /** The number that it has on the page, such as `1.2`. */
  readonly paragraph: string | null;
  /** Id of the heading that it stands under. */
  readonly heading: string | null;
}

/** Something in a theme's part of the page that is not taken into the version. */
export interface LeftOut {
  readonly what: 'paragraph' | 'list' | 'table' | 'footnote marks' | 'empty item';
  /** Its first words, or how many there are. */
  readonly text: string;
  readonly why: string;
}

export interface GuidanceTheme {
  readonly key: ThemeKey;
  /** The heading as the page has it, without its number. */
  readonly title: string;
  /** Paragraphs are apart by an empty line; empty when the page has none. */
  readonly description: string;
  readonly characteristics: readonly GuidanceItem[];
  readonly indicators: readonly GuidanceItem[];
  readonly leftOut: readonly LeftOut[];
}

/** What a page says of itself; null where it does not say. */
export interface PageFacts {
  readonly title: string | null;
  /** https, without query and fragment. */
  readonly address: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** YYYY-MM-DD. */
  readonly updated: string | null;
}

/** A page of guidance, read. */
export interface GuidancePage extends PageFacts {
  /** Of the body that was read, in hex. */
  readonly sha256: string;
  readonly themes: readonly GuidanceTheme[];
  /** What somebody should look at before they take it. */
  readonly warnings: readonly string[];
}

/** Why a page is not taken: what was looked for, and what was there instead. */
export interface PageRefusal {
  readonly expected: string;
  readonly found: string;
}

export type PageReading = { readonly page: GuidancePage } | { readonly refused: readonly PageRefusal[] };

/** A refusal of a page as a whole, thrown on the way and caught at its door. */
export class NotGuidance extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(found);
  }
}

export const listKinds = ['characteristic', 'indicator'] as const satisfies readonly CriterionKind[];

/** The first words of a text, for whoever has to recognise it. */
export function firstWords(text: string, most = 80): string {
  const flat = text.replaceAll('\n', ' ');
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).toWellFormed()}…`;
}
