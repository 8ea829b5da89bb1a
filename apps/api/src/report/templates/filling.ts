import type { Block, CoveringDocument } from '../covering/document.js';
import type { ReportForm } from '../covering/form.js';

/** What a template is filled with: one reader's report as a whole and by its fields. */
export interface Filling {
  readonly form: ReportForm;
  readonly document: CoveringDocument;
  /** What is printed of each field, by its key: see `coveringParts`. */
  readonly parts: ReadonlyMap<string, readonly Block[]>;
}

/** A character that no text has, put after each opening brace: text that looks like a placeholder stays text. */
const GUARD = '\uFDD0';

/** The same filling with its braces guarded. Addresses have none: braces are written in hexadecimal in them. */
export function guarded({ form, document, parts }: Filling): Filling {
  return {
    form,
    document: guardedIn(document),
    parts: new Map([...parts].map(([key, blocks]) => [key, guardedIn(blocks)])),
  };
}

/** Takes the guards out again. */
export function unguarded(text: string): string {
  return text.replaceAll(GUARD, '');
}

function guardedIn<Data>(data: Data): Data;
function guardedIn(data: unknown): unknown {
  if (typeof data === 'string') return data.replaceAll(GUARD, '').replaceAll('{', `{${GUARD}`);
  if (Array.isArray(data)) return data.map((item) => guardedIn(item as unknown));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'address' ? (value as unknown) : guardedIn(value as unknown),
    ]),
  );
}
