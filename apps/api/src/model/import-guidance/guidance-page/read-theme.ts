import type { CriterionKind } from '@best-value/model';
import type { Block } from './blocks.js';
import {
  firstWords,
  type GuidanceItem,
  type GuidanceTheme,
  listKinds,
  type LeftOut,
  type PageRefusal,
} from './guidance-page.js';
import type { PageList } from './list-items.js';
import { listNamed } from './names.js';
import type { ThemePlace } from './theme-places.js';

/** As long as a criterion or a description of a model may be. */
const longestText = 10_000;
const mostItems = 200;
const mostLeftOut = 50;

export const kindInWords: Readonly<Record<CriterionKind, string>> = {
  characteristic: 'characteristics of a well-functioning authority',
  indicator: 'indicators of potential failure',
};

/** Reads a theme's part of the page: what describes it, then its two lists, each under its name. */
export function readTheme(
  blocks: readonly Block[],
  { key, at, end }: ThemePlace,
): { theme: GuidanceTheme; refused: PageRefusal[] } {
  const heading = blocks[at];
  const title = heading?.kind === 'heading' ? heading.text : '';
  const part = new ThemePart(heading?.kind === 'heading' ? heading.id : null);
  for (const block of blocks.slice(at + 1, end)) part.take(block);
  const theme = { key, title: withoutNumber(title), ...part.result() };
  return { theme, refused: problemsOf(theme, part, title) };
}

/** Goes down a theme's part, and knows under which name it is. */
class ThemePart {
  readonly description: string[] = [];
  readonly items: Record<CriterionKind, GuidanceItem[]> = { characteristic: [], indicator: [] };
  readonly leftOut: LeftOut[] = [];
  readonly named: CriterionKind[] = [];
  unnamed = 0;
  private footnotes = 0;
  private empty = 0;
  private under: { kind: CriterionKind; level: number } | null = null;
  private begun = false;

  constructor(private heading: string | null) {}

  take(block: Block): void {
    if (block.kind === 'heading') {
      const kind = listNamed(block.text);
      if (kind !== null) this.begin(kind, block.level);
      else if (this.under && block.level <= this.under.level) this.under = null;
      this.heading = block.id ?? this.heading;
    } else if (block.kind === 'paragraph') {
      const kind = listNamed(block.text);
      this.footnotes += block.footnotes;
      // Whatever heading comes next ends a list that a paragraph announced.
      if (kind !== null) this.begin(kind, 6);
      else if (!this.begun) this.description.push(block.text);
      else this.leave('paragraph', block.text, 'It is no item of a list.');
    } else if (block.kind === 'list') this.takeList(block.list);
    else this.takeTable(block);
  }

  result(): Pick<GuidanceTheme, 'description' | 'characteristics' | 'indicators' | 'leftOut'> {
    const leftOut = [...this.leftOut];
    if (this.footnotes > 0)
      leftOut.push({
        what: 'footnote marks',
        text: String(this.footnotes),
        why: 'The notes stand elsewhere on the page.',
      });
    if (this.empty > 0) leftOut.push({ what: 'empty item', text: String(this.empty), why: 'There is nothing in it.' });
    const { characteristic: characteristics, indicator: indicators } = this.items;
    return { description: this.description.join('\n\n'), characteristics, indicators, leftOut };
  }

  private begin(kind: CriterionKind, level: number): void {
    // “These are the characteristics …” below its own heading is the same list.
    if (this.under?.kind !== kind || this.items[kind].length > 0) this.named.push(kind);
    this.under = { kind, level: this.under?.kind === kind && this.items[kind].length === 0 ? this.under.level : level };
    this.begun = true;
  }

  private takeList(list: PageList): void {
    this.footnotes += list.footnotes;
    this.empty += list.empty;
    const words = list.items.map(({ text }) => text).join(' ');
    if (list.contents) this.leave('list', words, 'It only leads to other places of the page.');
    else if (this.under) this.add(this.under.kind, list);
    else {
      this.unnamed += list.items.length > 0 ? 1 : 0;
      if (!this.begun) this.description.push(list.items.map(({ text }) => `– ${text}`).join('\n'));
      else if (words !== '') this.leave('list', words, 'It stands under no name of a list.');
    }
  }

  private takeTable({ table, text }: Extract<Block, { kind: 'table' }>): void {
    for (const { kind, list } of table.lists) {
      this.footnotes += list.footnotes;
      this.empty += list.empty;
      if (!this.named.includes(kind)) this.named.push(kind);
      this.begun = true;
      this.add(kind, list);
    }
    if (table.lists.length === 0) this.leave('table', text, 'No header of it names a list.');
    else for (const cell of table.other) this.leave('table', cell, 'No header of it names a list.');
  }

  private add(kind: CriterionKind, { items }: PageList): void {
    this.items[kind].push(...items.map(({ text, paragraph }) => ({ text, paragraph, heading: this.heading })));
  }

  private leave(what: LeftOut['what'], text: string, why: string): void {
    if (this.leftOut.length < mostLeftOut) this.leftOut.push({ what, text: firstWords(text), why });
  }
}

function problemsOf(theme: GuidanceTheme, part: ThemePart, title: string): PageRefusal[] {
  const lists = { characteristic: theme.characteristics, indicator: theme.indicators };
  const where = `under “${firstWords(title)}”`;
  const refused = listKinds.flatMap<PageRefusal>((kind) => {
    const times = part.named.filter((one) => one === kind).length;
    const expected = `${times > 1 ? 'one list' : 'a list'} of ${kindInWords[kind]} ${where}`;
    if (times > 1) return [{ expected, found: `${times} headings for it` }];
    if (lists[kind].length > mostItems)
      return [{ expected, found: `${lists[kind].length} items, more than ${mostItems}` }];
    if (lists[kind].length > 0) return [];
    if (times === 1) return [{ expected, found: 'its heading and no item below it' }];
    const other = part.unnamed === 1 ? 'a list' : `${part.unnamed} lists`;
    const found =
      part.unnamed === 0 ? 'no heading that names it' : `no heading that names it, and ${other} under no such name`;
    return [{ expected, found }];
  });
  const long = [...theme.characteristics, ...theme.indicators].filter(({ text }) => text.length > longestText);
  const texts = [
    ...long.map(({ text }) => text),
    ...(theme.description.length > longestText ? [theme.description] : []),
  ];
  return [
    ...refused,
    ...texts.map((text) => ({
      expected: `sentences of a criterion ${where}`,
      found: `a text of ${text.length.toLocaleString('en-GB')} characters that begins “${firstWords(text, 60)}”`,
    })),
  ];
}

/** “3. Leadership” and “3 Leadership” as “Leadership”. */
function withoutNumber(title: string): string {
  const words = title.split(' ');
  const first = words.findIndex((word) => !/^\(?\d+(\.\d+)*[.):]?$/.test(word));
  const rest = words.slice(Math.max(first, 0)).join(' ');
  return rest.slice(0, 200);
}
