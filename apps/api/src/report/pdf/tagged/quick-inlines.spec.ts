import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Inline } from 'pdfmake-layout';
import StyleContextStack from 'pdfmake/js/StyleContextStack.js';
import TextInlines from 'pdfmake/js/TextInlines.js';
import type { TaggedDefinition } from './definition.js';
import { createTaggedPdf } from './printer.js';
import { QuickInlines } from './quick-inlines.js';
import { sourceSans } from './testing/source-sans.js';
import { torture } from './testing/torture.js';

const definition = (): TaggedDefinition => ({
  language: 'en-GB',
  info: { title: 'Small', creationDate: new Date('2026-04-16T00:00:00Z') },
  content: 'Text',
});
const document = createTaggedPdf(definition(), sourceSans());

function styles() {
  const named = {
    base: { fontSize: 9.3, lineHeight: 1.2, color: '#1a4f8b' },
    loud: { extends: 'base', bold: true, characterSpacing: 0.7 },
    quiet: { italics: true, preserveTrailingSpaces: true },
  };
  const stack = new StyleContextStack.default(named, { font: 'Source Sans 3', fontSize: 11, leadingIndent: 4 });
  stack.push('base');
  stack.push({ decoration: 'underline', alignment: 'right', color: null });
  return stack;
}

/** Words as pdfmake breaks them: a copy of their text's own style on each. */
function words(): Inline[] {
  const made = [
    { text: 'Plain ' },
    { text: 'off ', style: 'loud' },
    { text: ' after', bold: true },
    { text: 'Plain ' },
    { text: 'Plain ', style: ['quiet', 'loud'], fontSize: 20.1 },
    { text: 'Plain ', characterSpacing: 1.5 },
    { text: '123 ' },
    { text: '123 ', fontFeatures: ['sups'] },
    { text: '2', sup: true, link: 'https://example.org' },
    { text: '', lineEnd: true },
    { text: 'off ', fontSize: null },
    { text: 'bare', style: 'unknown' },
    { text: '\u00a0\u2014 ', preserveLeadingSpaces: true },
  ];
  return made as unknown as Inline[];
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('measuring words', () => {
  it('gives every word what pdfmake gives it, to the last bit, again and again', () => {
    const quick = new QuickInlines(document);
    const expected = new TextInlines.default(document).measure(words(), styles());
    expect(quick.measure(words(), styles())).toEqual(expected);
    expect(quick.measure(words(), styles())).toEqual(expected);
  });

  it('takes no style over from one text to the next', () => {
    const quick = new QuickInlines(document);
    const stack = styles();
    quick.measure(words(), stack);
    stack.push({ fontSize: 31, bold: true });
    expect(quick.measure(words(), stack)).toEqual(new TextInlines.default(document).measure(words(), stack));
  });

  it('asks the styles once for a property of all words, and a face once for a word, when pdfmake measures a document', () => {
    const lookUps = jest.spyOn(StyleContextStack.default.prototype, 'getProperty');
    const text = Array.from({ length: 400 }, () => 'again').join(' ');
    const faces = jest.spyOn(
      Object.getPrototypeOf(document.provideFont('Source Sans 3', false, false)),
      'widthOfString',
    );
    createTaggedPdf({ ...definition(), content: text }, sourceSans());
    // One for each property, and one for each line that is drawn.
    expect(lookUps.mock.calls.length).toBeLessThan(40);
    expect(faces.mock.calls.length).toBeLessThan(40);
  });

  it('measures all of a document of every kind of node', () => {
    const ours = jest.spyOn(QuickInlines.prototype, 'measure');
    const all = jest.spyOn(TextInlines.default.prototype, 'measure');
    createTaggedPdf(torture(), sourceSans());
    expect(all.mock.calls.length).toBeGreaterThan(0);
    expect(ours.mock.calls.length).toBe(all.mock.calls.length);
  });
});
