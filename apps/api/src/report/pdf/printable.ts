import { fontFiles } from './fonts.js';
import { cleanText } from './tagged/clean-text.js';
import { type FontCoverage, fontCoverage } from './tagged/font-coverage.js';

let coverage: FontCoverage | undefined;

/** The document with every text as the typeface can print it: what it lacks becomes a placeholder such as [U+1F389]. */
export function printable<Document>(document: Document): Document {
  const clean = (data: unknown): unknown => {
    if (typeof data === 'string') return cleanText(data, canPrint()).text;
    if (Array.isArray(data)) return data.map(clean);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]));
  };
  return clean(document) as Document;
}

/** What the typeface lacks of a text, each once: the character, what kind it is and what is printed in its place. */
export function charactersLacking(text: string): string[] {
  return cleanText(text, canPrint()).replaced.map(
    ({ codePoint, kind, placeholder }) => `${String.fromCodePoint(codePoint)} (${kind}), printed as ${placeholder}`,
  );
}

/** Opening the faces takes a moment, and they never change while the process runs. */
function canPrint(): FontCoverage {
  coverage ??= fontCoverage(fontFiles);
  return coverage;
}
