import type { CheckMaterial } from '../material.js';
import type { Problem } from '../problem.js';

/** Several in a row: `3.4, 3.9 and 4.1`, `E3 to E5`. */
function listOf(one: string): string {
  return String.raw`${one}(?:\s*(?:,|and|or|to|–|-|&|,\s*and)\s*${one}){0,20}`;
}

const dotted = String.raw`\d{1,3}(?:\.\d{1,3}){1,2}`;
/** A figure is followed by what it counts, and a paragraph of another paper by its name. */
const noFigure = String.raw`(?![\d.]*\d|\s*(?:%|per\s?cent|percentage|m(?:illion)?\b|bn\b|billion|thousand|k\b|hours|days|weeks|months|years|times|FTE|points))`;
const noOtherPaper = String.raw`(?!\s+(?:of|in|from|to)\s+(?!this\b))`;

/**
 * What people write when they point at another place of the same document. A bare `E12` or `A7` is left alone, as it may be a road or
 * a room; so is a section without "see", as it may be of an Act.
 */
const pointers: readonly RegExp[] = [
  String.raw`\b[Pp]ara(?:graph)?s?\.?\s+(${listOf(dotted)})${noOtherPaper}`,
  String.raw`\b(?:[Ss]ee(?:\s+also)?|[Rr]efer\s+to)\s+(${listOf(dotted)})${noFigure}${noOtherPaper}`,
  String.raw`\b(?:[Ss]ee(?:\s+also)?|[Rr]efer\s+to)\s+sections?\s+(${listOf(String.raw`\d{1,2}`)})\b${noOtherPaper}(?!\s+notices?\b|\s+reports?\b|\()`,
  String.raw`\b(?:[Ee]vidence|[Ii]tems?|[Ss]ee(?:\s+also)?|[Rr]efs?\.?|[Rr]eferences?|[Rr]efer\s+to)\s+(${listOf(String.raw`E\d{1,4}`)})\b`,
  String.raw`\((${listOf(String.raw`E\d{1,4}`)})\)`,
  String.raw`\b(?:[Aa]ctions?|[Ss]ee(?:\s+also)?|[Rr]efer\s+to)\s+(${listOf(String.raw`A\d{1,4}`)})\b`,
  String.raw`\b(${listOf(String.raw`[CI]\d{1,2}\.\d{1,3}`)})\b`,
].map((source) => new RegExp(source, 'gu'));

const single = new RegExp(String.raw`[EA]\d{1,4}|[CI]\d{1,2}\.\d{1,3}|${dotted}|\d{1,2}`, 'gu');

/** The places of the document that a text points at, each once. */
export function placesPointedAt(text: string): string[] {
  const lists = pointers.flatMap((pointer) => [...text.matchAll(pointer)].map(([, list = '']) => list));
  return [...new Set(lists.flatMap((list) => list.match(single) ?? []))];
}

/** A text points at a paragraph, an item or a criterion that the documents do not have. */
export function deadReferences({ texts, references }: CheckMaterial): Problem[] {
  return texts.flatMap(({ where, text, place }) =>
    placesPointedAt(text)
      .filter((reference) => !references.has(reference))
      .map((reference): Problem => {
        const message = `It points at ${reference}, which is not in the document.`;
        return { rule: 'dead-reference', severity: 'stops', where, message, ...place };
      }),
  );
}
