/**
 * Texts that officers leave to be filled in later. Each has reached a published council report somewhere.
 * The edges are letters and digits in any script, so that "XXVII" and "TBCC" are left alone.
 */
const placeholder = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`click(?:\s+or\s+tap)?(?:\s+here)?\s+to\s+(?:select(?:\s+comments?)?|enter\s+(?:text|a\s+date))\.?`,
      String.raw`choose\s+an\s+item\.`,
      String.raw`insert\s+text(?:\s+here)?`,
      String.raw`to\s+be\s+confirmed`,
      String.raw`lorem\s+ipsum`,
      'tbc',
      'tbd',
      '(?:20)?x{2,}',
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}])`,
  'iu',
);

/**
 * The first placeholder in a text, as it is written there, or null when the text is finished.
 * A bare "XX" counts as one even though it can be a Roman twenty: a wrong alarm costs a second, a missed one a reprint.
 */
export function findPlaceholder(text: string): string | null {
  return placeholder.exec(text)?.[0] ?? null;
}
