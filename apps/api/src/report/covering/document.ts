import type { FormKey } from './form.js';

/**
 * The covering report as a reader meets it, in no particular file format: Word and PDF are both made from it and add no words
 * of their own but page numbers. Equal content gives equal documents. Dates that are read are already in words.
 */
export interface CoveringDocument {
  readonly format: 1;
  /** What a restricted report shows of exempt material stands in blocks that are marked. */
  readonly audience: 'public' | 'restricted';
  readonly title: string;
  readonly council: { readonly name: string; readonly brandColour: string };
  readonly form: FormKey;
  /** The day of the meeting, or of the text that it speaks of while that is not known, YYYY-MM-DD: files say it of themselves. */
  readonly date: string;
  /** Over the front sheet: the body that meets, its day, and what it is asked to do. Empty ones are left out. */
  readonly banner: readonly string[];
  readonly frontSheet: readonly FrontSheetRow[];
  readonly sections: readonly CoveringSection[];
  /** Not fit to be taken to a meeting yet: every page says so. */
  readonly draft: boolean;
}

/** A row of the front sheet: a heading over the rows after it, or a label and what is written beside it. */
export type FrontSheetRow =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly blocks: readonly Block[] };

/** A numbered section of the body. */
export interface CoveringSection {
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a field or a section is written in. `exempt` names the paragraph of Schedule 12A, in a restricted report only. */
export type Block = (ParagraphBlock | ListBlock | TableBlock) & { readonly exempt?: number };

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Such as 1.4; null on the front sheet, whose rows are not numbered. */
  readonly number: string | null;
  readonly text: string;
  /** Where the whole paragraph leads, when it is a link. */
  readonly address?: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly { readonly text: string; readonly address?: string }[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table shows, also for whoever does not see it. */
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly kind: 'text' | 'money' | 'date' }[];
  /** As many cells as columns, as they are printed. */
  readonly rows: readonly (readonly string[])[];
}
