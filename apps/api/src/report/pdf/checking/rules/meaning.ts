import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { contentOf, type TagNode } from '../structure-tree.js';

/** A cell may be empty; so may the body of an item that a bullet stands before. */
const MAY_BE_EMPTY = new Set(['TH', 'TD', 'LBody']);

/** Fewer paragraphs than this say nothing about how the file was tagged. */
const PARAGRAPHS_TO_JUDGE = 10;

/** Text shorter than this may well be the same on page after page. */
const HEADER_LENGTH = 12;

/** P-empty, P-order, P-semantics, P-header: tags that say what a reader would say the page says. */
export function meaning(file: PdfFile): Finding[] {
  return [
    ...emptyTags(file),
    ...order(file),
    ...brokenUpText(file),
    ...taggedRunningHeaders(file),
    ...headersReadTwice(file),
  ];
}

function emptyTags(file: PdfFile): Finding[] {
  const drawn = new Set(
    file.pages.flatMap((page) => page.runs.filter((run) => run.drawn).map((run) => `${page.key} ${run.mcid}`)),
  );
  const holds = (tag: TagNode): boolean => contentOf(tag).some(({ page, mcid }) => drawn.has(`${page} ${mcid}`));
  return file.tags
    .filter((tag) => !MAY_BE_EMPTY.has(tag.type) && !tag.kids.some(({ kind }) => kind === 'object'))
    .filter((tag) => !holds(tag) && !(tag.type === 'TR' && tag.kids.length > 0))
    .map((tag) => ({ rule: 'P-empty', message: `A ${tag.type} tag holds nothing.` }));
}

/** On each page, tags are met in the order in which they are drawn. */
function order({ roots, pages }: PdfFile): Finding[] {
  const last = new Map<string, number>();
  const drawn = new Map(pages.flatMap((page) => page.runs.map((run, i) => [`${page.key} ${run.mcid}`, i] as const)));
  for (const { page, mcid } of roots.flatMap(contentOf)) {
    const place = drawn.get(`${page} ${mcid}`) ?? -1;
    if (place < (last.get(page) ?? -1)) {
      const number = pages.find(({ key }) => key === page)?.number;
      return [{ rule: 'P-order', message: `On page ${number} the tags are not in the order of the page.` }];
    }
    last.set(page, place);
  }
  return [];
}

/** A validator accepts a paragraph for every word; nobody could listen to it. */
function brokenUpText(file: PdfFile): Finding[] {
  const paragraphs = file.tags.filter((tag) => tag.type === 'P');
  const words = paragraphs.filter((tag) => !/\S\s+\S/.test(file.textOf(tag))).length;
  if (paragraphs.length < PARAGRAPHS_TO_JUDGE || words * 2 < paragraphs.length) return [];
  return [{ rule: 'P-semantics', message: `${words} of ${paragraphs.length} paragraphs are single words.` }];
}

/**
 * What stands in the same place on most pages is a header or footer, and would be read out on each of them.
 * Tables are left out: their rows may well be alike, and a header row tagged twice breaks the grid.
 */
function taggedRunningHeaders({ pages, tags }: PdfFile): Finding[] {
  const inTables = new Set(
    tags
      .filter((tag) => tag.type === 'Table')
      .flatMap((table) => contentOf(table).map(({ page, mcid }) => `${page} ${mcid}`)),
  );
  const counts = new Map<string, number>();
  for (const page of pages) {
    const lines = page.runs
      .filter((run) => run.at && run.text.trim().length >= HEADER_LENGTH && !inTables.has(`${page.key} ${run.mcid}`))
      .map(
        (run) => `${Math.round(run.at?.x ?? 0)} ${Math.round(run.at?.y ?? 0)} ${run.text.replace(/\d+/g, '#').trim()}`,
      );
    for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 3 && count * 2 > pages.length)
    .map(([line, count]) => ({ rule: 'P-header', message: `"${line}" is tagged as content on ${count} pages.` }));
}

/** A table's header is repeated for the eye on each page; tagged again, it would be read out in the middle of the rows. */
function headersReadTwice(file: PdfFile): Finding[] {
  const texts = new Map(
    file.pages.flatMap((page) => page.runs.map((run) => [`${page.key} ${run.mcid}`, run.text] as const)),
  );
  return file.tags
    .filter((tag) => tag.type === 'TH')
    .filter((tag) => {
      const byPage = new Map<string, string>();
      for (const { page, mcid } of contentOf(tag)) {
        byPage.set(page, (byPage.get(page) ?? '') + (texts.get(`${page} ${mcid}`) ?? ''));
      }
      return byPage.size > 1 && new Set(byPage.values()).size === 1;
    })
    .map((tag) => ({
      rule: 'P-header',
      message: `The table header "${file.textOf(tag)}" is tagged on more than one page.`,
    }));
}
