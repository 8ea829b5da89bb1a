/** Characters taken out of people's text before it is printed: nothing can be seen of them, and each can do harm. */
export interface InvisibleRange {
  first: number;
  last: number;
  what: string;
  why: string;
}

const NO_GLYPH = 'Has no shape: the font would draw a box, or nothing that a search could find.';
const DISGUISE = 'Can make text read in another order than it is stored, so that it says something else.';
const SPLITS_WORDS = 'Cuts a word in two for searching and for screen readers, without being seen.';
const HIDES = 'Can carry hidden text that nobody would see on the page.';

/** The whole rule. Line ends and spaces are not in it: those are kept, in their plain form. */
export const INVISIBLE_RANGES: readonly InvisibleRange[] = [
  { first: 0x0000, last: 0x0008, what: 'control characters', why: NO_GLYPH },
  { first: 0x000e, last: 0x001f, what: 'control characters', why: NO_GLYPH },
  { first: 0x007f, last: 0x0084, what: 'control characters', why: NO_GLYPH },
  { first: 0x0086, last: 0x009f, what: 'control characters', why: NO_GLYPH },
  { first: 0x00ad, last: 0x00ad, what: 'soft hyphen', why: 'Fonts draw it as a hyphen in the middle of a line.' },
  { first: 0x034f, last: 0x034f, what: 'combining grapheme joiner', why: NO_GLYPH },
  { first: 0x061c, last: 0x061c, what: 'Arabic letter mark', why: DISGUISE },
  { first: 0x115f, last: 0x1160, what: 'Hangul fillers', why: SPLITS_WORDS },
  { first: 0x180b, last: 0x180f, what: 'Mongolian variation selectors', why: NO_GLYPH },
  { first: 0x200b, last: 0x200d, what: 'zero-width space, non-joiner and joiner', why: SPLITS_WORDS },
  { first: 0x200e, last: 0x200f, what: 'direction marks', why: DISGUISE },
  { first: 0x202a, last: 0x202e, what: 'direction embeddings and overrides', why: DISGUISE },
  { first: 0x2060, last: 0x2064, what: 'word joiner and invisible operators', why: SPLITS_WORDS },
  { first: 0x2066, last: 0x2069, what: 'direction isolates', why: DISGUISE },
  { first: 0x206a, last: 0x206f, what: 'obsolete format characters', why: NO_GLYPH },
  { first: 0x3164, last: 0x3164, what: 'Hangul filler', why: SPLITS_WORDS },
  { first: 0xfe00, last: 0xfe0f, what: 'variation selectors', why: NO_GLYPH },
  { first: 0xfeff, last: 0xfeff, what: 'byte order mark', why: SPLITS_WORDS },
  { first: 0xffa0, last: 0xffa0, what: 'halfwidth Hangul filler', why: SPLITS_WORDS },
  { first: 0xfff9, last: 0xfffb, what: 'interlinear annotation marks', why: HIDES },
  { first: 0x1d173, last: 0x1d17a, what: 'musical format characters', why: NO_GLYPH },
  { first: 0xe0000, last: 0xe007f, what: 'tag characters', why: HIDES },
  { first: 0xe0100, last: 0xe01ef, what: 'variation selectors', why: NO_GLYPH },
];

/** Whether the rule takes the character out. */
export function isInvisible(codePoint: number): boolean {
  return INVISIBLE_RANGES.some(({ first, last }) => first <= codePoint && codePoint <= last);
}
