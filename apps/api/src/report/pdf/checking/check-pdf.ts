import type { Finding } from './finding.js';
import { openPdf, type PdfFile } from './pdf-file.js';
import { annotations } from './rules/annotations.js';
import { attachments } from './rules/attachments.js';
import { destinations } from './rules/destinations.js';
import { figures } from './rules/figures.js';
import { headings } from './rules/headings.js';
import { linkage } from './rules/linkage.js';
import { meaning } from './rules/meaning.js';
import { metadata } from './rules/metadata.js';
import { nesting } from './rules/nesting.js';
import { outline } from './rules/outline.js';
import { roleMap } from './rules/role-map.js';
import { tables } from './rules/tables.js';
import { text } from './rules/text.js';

/** What the data behind a PDF says its tags must come to. */
export interface Expected {
  /** How many tags of a type there must be, for instance `{ H1: 14, Figure: 1, TR: 60 }`. */
  counts?: Readonly<Record<string, number>>;
  /** The text of every heading, in order. */
  headings?: readonly string[];
}

const RULES: readonly ((file: PdfFile) => Finding[])[] = [
  metadata,
  roleMap,
  ({ pages }) => pages.flatMap((page) => page.problems),
  nesting,
  tables,
  headings,
  figures,
  text,
  attachments,
  annotations,
  linkage,
  destinations,
  outline,
  meaning,
];

/**
 * Checks a PDF against the machine-checkable conditions of PDF/UA-1 that apply here and the project's own, with a
 * parser that is not the writer. It is a floor: whether alternatives and reading order make sense is for people.
 * @returns what is wrong; empty when nothing was found
 * @throws Error when the bytes cannot be read as a PDF at all
 */
export async function checkPdf(bytes: Uint8Array, expected: Expected = {}): Promise<Finding[]> {
  const file = await openPdf(bytes);
  if (file.encrypted) return [{ rule: '26-001', message: 'The file is encrypted; an archive file may not be.' }];
  return [...RULES.flatMap((rule) => rule(file)), ...compare(file, expected)];
}

/** How many tags of each type the PDF has. */
export async function countTags(bytes: Uint8Array): Promise<Record<string, number>> {
  return counts(await openPdf(bytes));
}

function counts({ tags }: PdfFile): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { type } of tags) found[type] = (found[type] ?? 0) + 1;
  return found;
}

/** P-semantics: tags and headings that the data calls for. */
function compare(file: PdfFile, expected: Expected): Finding[] {
  const found = counts(file);
  const findings = Object.entries(expected.counts ?? {})
    .filter(([type, count]) => (found[type] ?? 0) !== count)
    .map(([type, count]) => ({
      rule: 'P-semantics',
      message: `There are ${found[type] ?? 0} ${type} tags where the data calls for ${count}.`,
    }));
  const titles = file.tags.filter((tag) => /^H[1-6]$/.test(tag.type)).map((tag) => file.textOf(tag).trim());
  const wanted = expected.headings ?? titles;
  const wrong = Array.from({ length: Math.max(titles.length, wanted.length) }, (_, i) => i).find(
    (i) => titles[i] !== wanted[i],
  );
  if (wrong === undefined) return findings;
  const message = `The heading "${titles[wrong] ?? 'none'}" is where the data calls for "${wanted[wrong] ?? 'none'}".`;
  return [...findings, { rule: 'P-semantics', message }];
}
