import { describe, expect, it } from '@jest/globals';
import { lookForHarm } from './harmless.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PREFIX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** What is said against a template that has these parts. */
async function against(parts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const all: Record<string, string> = { 'word/document.xml': documentOf('<w:p/>'), ...parts };
  const looked = await lookForHarm({
    names: new Set(Object.keys(all)),
    unpacked: 0,
    read: (name) => Promise.resolve(all[name] ?? null),
  });
  return 'refused' in looked ? looked.refused : [];
}

function documentOf(inside: string, names = `xmlns:w="${W}"`): string {
  return `<w:document ${names}><w:body>${inside}</w:body></w:document>`;
}

describe('what must not come in with a template', () => {
  it('is found in a paragraph that has another within it', async () => {
    const text = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const box = `<w:r><w:pict><w:p>${text('PAGE')}</w:p></w:pict></w:r>`;
    for (const inside of [
      `<w:p>${text('INCLUDE')}${box}${text('TEXT "a"')}</w:p>`,
      `<w:p>${box}${text('DDE a')}</w:p>`,
    ])
      expect(await against({ 'word/document.xml': documentOf(inside) })).toEqual([
        expect.stringContaining('fetches something'),
      ]);
  });

  it.each([
    ['another prefix', `xmlns:w="${W}" xmlns:q="${W}"`],
    ['another prefix of the strict form', `xmlns:w="${W}" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"`],
    ['a prefix written with character references', `xmlns:w="${W}" xmlns:q="${W.replace(':', '&#58;')}"`],
    ['no prefix', `xmlns:w="${W}" xmlns="${W}"`],
  ])('is not hidden by the elements of Word under %s', async (_what, names) => {
    expect(await against({ 'word/document.xml': documentOf('', names) })).toEqual([expect.stringContaining('damaged')]);
  });

  it.each([
    ['by its own name', '<Override PartName="/word/evil.dat" ContentType="TYPE"/>'],
    ['by its extension', '<Default Extension="dat" ContentType="TYPE"/>'],
  ])('is not hidden in a part that is XML %s, and not called so', async (_how, said) => {
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${said}</Types>`;
    const named = (type: string) =>
      against({ '[Content_Types].xml': types.replace('TYPE', type), 'word/evil.dat': '' });
    for (const type of [`${PREFIX}document.main+xml`, `${PREFIX}footer+XML`, 'application/xml', 'text/xml'])
      expect(await named(type)).toEqual([expect.stringContaining('damaged')]);
    expect(await named('image/png')).toEqual([]);
  });
});
