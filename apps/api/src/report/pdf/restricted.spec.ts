import { describe, expect, it } from '@jest/globals';
import { buildAppendix } from '../appendix/build-appendix.js';
import type { AppendixSource } from '../appendix/source.js';
import { englishDate } from '../appendix/english.js';
import { renderAppendix } from '../render/render-appendix.js';
import { plantCanaries, withoutPlaces } from '../testing/canaries.js';
import { everythingIn } from '../testing/everything-in.js';
import {
  CONFIDENTIAL,
  exempt,
  INTERNAL,
  madeUpAssessment,
  PUBLIC,
  smallModel,
  USUAL,
} from '../testing/made-up-council.js';
import { madeUpLastYear } from '../testing/made-up-last-year.js';
import { madeUpSeal } from '../testing/made-up-seal.js';
import { checkPdf } from './checking/check-pdf.js';
import { pdfText } from './checking/pdf-text.js';

const SLOW = 120_000;
const made = madeUpAssessment({ ...USUAL, narrativeWords: 60, evidence: 8, followOnActions: 7 }, smallModel());
const small: AppendixSource = { ...made, lastYear: madeUpLastYear(made) };
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
const MARK = squeezed('Not for publication: contains exempt information, Schedule 12A paragraph 3');

async function restricted(source: AppendixSource): Promise<Uint8Array> {
  return (await renderAppendix(buildAppendix(source, 'restricted', madeUpSeal()))).bytes;
}

describe('the restricted appendix', () => {
  it('holds what is exempt, marks every part of it with its paragraph, and no part that is public', () => {
    const planted = plantCanaries(small, exempt(3, 'The price is still being negotiated.'));
    const document = buildAppendix(planted.source, 'restricted');
    const json = JSON.stringify(document);
    expect([...planted.words, ...planted.dates].filter((word) => !json.includes(word))).toEqual([]);
    expect(document.closed?.words).toBe('Not for publication: contains exempt information, Schedule 12A paragraph 3');
    const [theme, other] = document.themes;
    const mark = {
      words: 'Not for publication: exempt information, Schedule 12A paragraph 3',
      paragraph: 3,
      interest: 'The price is still being negotiated.',
    };
    expect(theme).toMatchObject({ scoreReasonClosed: mark, narrativeClosed: mark });
    expect(theme?.characteristics[0]?.closed).toEqual(mark);
    expect(theme?.characteristics[1]?.closed).toBeUndefined();
    expect(other?.evidence[0]?.closed).toEqual(mark);
    expect(document.answers?.items.map(({ closed }) => closed)).toEqual(Array(5).fill(mark));
    for (const { closed, title } of [...document.evidence.items, ...document.followOnActions.items])
      expect([title, closed !== undefined]).toEqual([
        title,
        title.includes('canary') && !title.includes(lastPublic(planted.source)),
      ]);
  });

  it('names internal material as such, and several paragraphs in order', () => {
    const internal = buildAppendix(plantCanaries(small, INTERNAL).source, 'restricted');
    expect(internal.closed?.words).toBe('Not for publication: contains information internal to the council');
    const themes = small.themes.map((theme, n) =>
      n < 3 ? { ...theme, narrativeClassification: [exempt(5, ''), exempt(1, ''), INTERNAL][n] ?? PUBLIC } : theme,
    );
    expect(buildAppendix({ ...small, themes }, 'restricted').closed?.words).toBe(
      'Not for publication: contains exempt information, Schedule 12A paragraphs 1 and 5; and information internal to the council',
    );
  });

  it('is the public one but for its audience when nothing is closed, and holds nothing confidential', () => {
    const { audience, ...open } = buildAppendix(small, 'public');
    expect(buildAppendix(small, 'restricted')).toEqual({ ...open, audience: 'restricted' });
    expect(audience).toBe('public');
    const { source } = plantCanaries(small, CONFIDENTIAL);
    expect(buildAppendix(source, 'restricted')).toEqual(buildAppendix(withoutPlaces(small), 'restricted'));
  });

  it(
    'prints all of it, tagged, and marks its cover and each page that holds some of it: no other page',
    async () => {
      const planted = plantCanaries(small, exempt(3, 'The price is still being negotiated.'));
      const bytes = await restricted(planted.source);
      expect(await checkPdf(bytes)).toEqual([]);
      const everything = squeezed(await everythingIn(bytes));
      expect(
        [...planted.words, ...planted.dates.map(englishDate).map(squeezed)].filter((one) => !everything.includes(one)),
      ).toEqual([]);
      const pages = (await pdfText(bytes)).map(squeezed);
      expect(pages[0]).toContain(MARK);
      const closed = planted.words.filter((word) => !onlyPublicWords(planted.source).includes(word));
      const holding = pages.map((page) => closed.some((word) => page.includes(word)));
      expect(holding.filter(Boolean).length).toBeGreaterThan(4);
      expect(pages.slice(1).map((page) => page.includes(MARK))).toEqual(holding.slice(1));
      expect(Buffer.from(await restricted(planted.source)).equals(bytes)).toBe(true);
    },
    SLOW,
  );

  it(
    'has no byte of what is confidential',
    async () => {
      const planted = plantCanaries(small, CONFIDENTIAL);
      const bytes = await restricted(planted.source);
      const everything = await everythingIn(bytes);
      expect([...planted.words, 'Not for publication'].filter((one) => everything.includes(one))).toEqual([]);
      expect(Buffer.from(await restricted(withoutPlaces(small))).equals(bytes)).toBe(true);
    },
    SLOW,
  );
});

/** The planted item that is public itself, and closed only because what uses it is. */
function onlyPublic(source: AppendixSource): AppendixSource['evidence'] {
  return source.evidence.filter(
    ({ title, classification }) => title.includes('canary') && classification.level === 'public',
  );
}

function lastPublic(source: AppendixSource): string {
  return onlyPublic(source)[0]?.title ?? '-';
}

function onlyPublicWords(source: AppendixSource): string {
  return JSON.stringify(onlyPublic(source));
}
