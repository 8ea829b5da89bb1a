import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.js';
import { fontCoverage } from './font-coverage.js';
import { INVISIBLE_RANGES, isInvisible } from './invisible-characters.js';
import { sourceSans } from './testing/source-sans.js';

const canDraw = fontCoverage(Object.values(sourceSans()['Source Sans 3'] ?? {}) as string[]);

describe('cleanText', () => {
  it('keeps everything a British council writes', () => {
    const text =
      'Cyngor ŵ ŷ Ŵ Ŷ â ê î ô û ï — “smart” ‘quotes’ … £5 €7 50% ½ ² § • ↑ ↓ → ← ✓ ■ ● ▲ ≥ ≤ ± × ÷ naïve Łódź Šiauliai Đà Nẵng';
    expect(cleanText(text, canDraw)).toEqual({ text, replaced: [] });
  });

  it('keeps line breaks, whatever system wrote them', () => {
    expect(cleanText('a\r\nb\rc\nd\u2028e\u2029f\vg\fh\u0085i', canDraw).text).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it('composes accents, so that a letter is one character to search for', () => {
    expect(cleanText('Lo\u0302n, w\u0302', canDraw).text).toBe('Lôn, ŵ');
  });

  it('replaces what the font lacks, and says what it was and how often', () => {
    const { text, replaced } = cleanText('Done 🎉🎉 سلام 好', canDraw);
    expect(text).toBe('Done [U+1F389][U+1F389] [U+0633][U+0644][U+0627][U+0645] [U+597D]');
    expect(replaced.map(({ placeholder, kind, count }) => [placeholder, kind, count])).toEqual([
      ['[U+1F389]', 'emoji', 2],
      ['[U+0633]', 'Arabic', 1],
      ['[U+0644]', 'Arabic', 1],
      ['[U+0627]', 'Arabic', 1],
      ['[U+0645]', 'Arabic', 1],
      ['[U+597D]', 'Chinese, Japanese or Korean', 1],
    ]);
  });

  it('names a broken half of a character instead of passing it on', () => {
    expect(cleanText('a\ud83cb', canDraw)).toEqual({
      text: 'a[U+D83C]b',
      replaced: [{ codePoint: 0xd83c, placeholder: '[U+D83C]', kind: 'half of a broken character', count: 1 }],
    });
  });

  it('takes out every character of the invisible rule, and nothing beside it', () => {
    for (const { first, last } of INVISIBLE_RANGES) {
      for (const codePoint of [first, last]) {
        expect(cleanText(`x${String.fromCodePoint(codePoint)}y`, canDraw).text).toBe('xy');
      }
    }
    for (const codePoint of [0x20, 0x0a, 0x09, 0xa0, 0xac, 0xae, 0x200a, 0x2010, 0x2065, 0xfe10]) {
      expect(isInvisible(codePoint)).toBe(false);
    }
  });

  it('keeps words apart: a tab or a space the font lacks becomes a plain space', () => {
    expect(cleanText('a\tb\u3000c\u2003d', canDraw).text.replace(/\s/g, ' ')).toBe('a b c d');
  });

  it('stays as it is when cleaned again', () => {
    const once = cleanText('a🎉\u200bb\r\n\u202ec', canDraw).text;
    expect(cleanText(once, canDraw)).toEqual({ text: once, replaced: [] });
  });
});
