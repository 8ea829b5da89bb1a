import { describe, expect, it } from '@jest/globals';
import type { ModelDocument } from '@best-value/model';
import { besideVersion } from './beside-version.js';
import { newestShipped } from './imported-version.js';

const shipped = newestShipped();

/** The shipped version as another page might have it: one sentence says more, one is gone, one is new, and one stands under another theme. */
function rewritten(): ModelDocument {
  const page = structuredClone(shipped);
  const [first, second] = page.themes;
  const [longer, , moved, ...kept] = first?.characteristics ?? [];
  if (!first || !second || !longer || !moved) throw new Error('The shipped version has hardly a theme.');
  const more = { ...longer, text: longer.text.replace(/\.?$/, ', and anybody may read it without asking for a copy.') };
  const added = { ...longer, key: `${first.key}/ferries`, text: 'Ferry timetables are printed on yellow cardboard.' };
  first.characteristics = [more, ...kept, added];
  second.characteristics = [...second.characteristics, { ...moved, key: `${second.key}/moved` }];
  return { ...page, id: '2025-01-imported-000000000000', title: 'A page' };
}

/** A page as long as one may be, every sentence of which begins alike. */
function longest(criteria: number, characters: number): ModelDocument {
  const page = structuredClone(shipped);
  const [model] = page.themes[0]?.characteristics ?? [];
  if (!model) throw new Error('Nothing is shipped.');
  for (const theme of page.themes) {
    theme.indicators = [];
    theme.characteristics = [];
  }
  const words = 'Councillors and officers decide together what residents are told of services and of spending ';
  for (let n = 0; n < criteria; n += 1) {
    const theme = page.themes[n % page.themes.length];
    const text = `${n} ${words.repeat(Math.ceil(characters / words.length))}`.slice(0, characters);
    theme?.characteristics.push({ ...model, key: `${theme.key}/${n}`, text });
  }
  return { ...page, id: `2025-02-imported-${criteria}` };
}

describe('a page beside a version that is here', () => {
  it('says per theme what is the same, close, new, elsewhere and gone, with the sentences', () => {
    const { same, added, gone, themes } = besideVersion(shipped, rewritten());
    expect([same, added, gone]).toEqual([128, 3, 3]);
    const [first, second, ...others] = themes ?? [];
    expect(first?.counts).toMatchObject({ reworded: 1, new: 1, withdrawn: 1, moved: 0 });
    expect(second?.counts).toMatchObject({ reworded: 0, new: 0, withdrawn: 0, moved: 1 });
    expect(first?.summary).toMatch(/^1 reworded, 1 new and 1 withdrawn; \d+ unchanged\.$/);
    expect(others.flatMap(({ items }) => items)).toEqual([]);
    const close = first?.items.find(({ relation }) => relation === 'reworded');
    expect(close?.words?.some(({ kind, text }) => kind === 'inserted' && text.includes('anybody may read'))).toBe(true);
    expect(first?.items.find(({ relation }) => relation === 'new')?.to[0]?.text).toMatch(/^Ferry timetables/);
  });

  it('says that all is unchanged beside the same text', () => {
    const { same, added, gone, themes } = besideVersion(shipped, { ...shipped, id: '2025-01-imported-1' });
    expect([same, added, gone]).toEqual([131, 0, 0]);
    expect(themes?.every(({ items, summary }) => items.length === 0 && /^All \d+ unchanged\.$/.test(summary))).toBe(
      true,
    );
  });

  it('only counts what is too long to be read in time', () => {
    expect(besideVersion(longest(250, 241), shipped).themes).toBeNull();
    expect(besideVersion(shipped, longest(251, 40))).toMatchObject({ same: 0, added: 251, gone: 131, themes: null });
  });

  it('takes no more than two seconds of work for the longest that is read, and a page and a version alike in every sentence', () => {
    const [before, page] = [longest(249, 240), longest(250, 240)];
    const begun = process.cpuUsage();
    expect(besideVersion(before, page).themes).not.toBeNull();
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
