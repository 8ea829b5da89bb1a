import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contentItem,
  type Layout,
  renderBody,
  savedPage,
  type WrittenItem,
  type WrittenTheme,
} from '../testing/written-page.js';
import { writtenThemes } from '../testing/written-themes.js';
import { shown } from './exact-text.js';
import { listNamed } from './names.js';
import { numberedText } from './paragraph-number.js';
import { readGuidancePage } from './read-guidance-page.js';

/** Sentences with everything that HTML escapes, that Word makes of quotation marks, and letters of other scripts. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'council',
        'its “plan”',
        'staff & members',
        'x < y',
        '5\u00a0days',
        'the officer’s',
        '&amp;',
        '–',
        'é',
        '政',
        '1.2',
        '😀',
        '</li>',
      ),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => shown(words.join(' ')))
  .filter(
    (text) => text !== '' && listNamed(text) === null && numberedText(text).number === null && !text.startsWith('– '),
  );

const item = (numbered: boolean): fc.Arbitrary<WrittenItem> =>
  fc.record({
    text: sentence,
    under: fc.array(sentence, { maxLength: 3 }),
    ...(numbered ? { number: fc.tuple(fc.nat(99), fc.nat(99)).map((pair) => pair.join('.')) } : {}),
  });

const layout: fc.Arbitrary<Layout> = fc.record({
  level: fc.constantFrom(2, 3),
  numbers: fc.constantFrom('none', 'span', 'typed'),
  lists: fc.constantFrom('tight', 'loose', 'legislative', 'numbered-span'),
  names: fc.constantFrom('heading', 'bold', 'columns', 'rows'),
  ids: fc.boolean(),
  footnotes: fc.boolean(),
});

const page = layout.chain((chosen) => {
  const numbered = chosen.lists === 'legislative' || chosen.lists === 'numbered-span';
  const items = fc.array(item(numbered), { minLength: 1, maxLength: 6 });
  const themes = fc.tuple(
    ...writtenThemes().map(({ key, heading }) =>
      fc.record<WrittenTheme>({
        key: fc.constant(key),
        heading: fc.constant(heading),
        description: fc.array(sentence, { minLength: 1, maxLength: 3 }),
        characteristics: items,
        indicators: items,
      }),
    ),
  );
  return themes.chain((inOrder) =>
    fc.record({ layout: fc.constant(chosen), themes: fc.shuffledSubarray(inOrder, { minLength: 7, maxLength: 7 }) }),
  );
});

function textOf({ text, under = [] }: WrittenItem): string {
  return [text, ...under.map((sub) => `– ${sub}`)].join('\n');
}

describe('any page that is laid out as pages of guidance are', () => {
  it.each<[string, (body: string) => string]>([
    ['saved from a browser', savedPage],
    ['as the Content API has it', contentItem],
    ['pasted', (body) => body],
  ])('comes back exactly as it was written, %s', (_what, around) => {
    fc.assert(
      fc.property(page, ({ layout: chosen, themes }) => {
        const reading = readGuidancePage(Buffer.from(around(renderBody(themes, chosen)), 'utf8'));
        if ('refused' in reading) throw new Error(JSON.stringify(reading.refused));
        const items = (all: readonly WrittenItem[]) => all.map((one) => [one.number ?? null, textOf(one)]);
        expect(
          reading.page.themes.map(({ key, title, description, characteristics, indicators }) => ({
            key,
            heading: title,
            description,
            characteristics: characteristics.map(({ paragraph, text }) => [paragraph, text]),
            indicators: indicators.map(({ paragraph, text }) => [paragraph, text]),
          })),
        ).toEqual(
          themes.map((theme) => ({
            key: theme.key,
            heading: theme.heading,
            description: theme.description.join('\n\n'),
            characteristics: items(theme.characteristics),
            indicators: items(theme.indicators),
          })),
        );
      }),
      { numRuns: 30 },
    );
  });
});
