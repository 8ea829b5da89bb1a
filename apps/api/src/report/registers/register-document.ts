/**
 * The action plan or the evidence register as rows and columns, in no particular file format: the spreadsheet and the CSV are both
 * made from it and hold the same words. Dates are YYYY-MM-DD. Equal content gives equal documents.
 */
export interface RegisterDocument {
  readonly format: 1;
  readonly kind: RegisterKind;
  readonly audience: RegisterAudience;
  /** Such as "Action plan 2026/27". */
  readonly title: string;
  readonly council: string;
  readonly year: string;
  /** Which text of the year this is, in a sentence: sealed, agreed, or a draft of some day. */
  readonly standing: string;
  /** The day the content stands for; never the clock of the machine. */
  readonly asAt: string;
  /** What a reader of the file should know, in sentences. */
  readonly about: readonly string[];
  readonly columns: readonly RegisterColumn[];
  /** One cell for each column, in their order. */
  readonly rows: readonly (readonly RegisterCell[])[];
}

export type RegisterKind = 'action-plan' | 'evidence';

/** Public registers are made of public material alone; restricted ones hold everything but confidential material. */
export type RegisterAudience = 'public' | 'restricted';

/** Text, or a date in a column of dates; null where there is none. */
export type RegisterCell = string | null;

export interface RegisterColumn {
  readonly key: string;
  readonly title: string;
  readonly type: 'text' | 'date';
  /** In characters of the usual size. */
  readonly width: number;
  /** The only words that it takes. */
  readonly choices?: readonly string[];
  /** For the service, not for people: kept out of sight where the format can. */
  readonly hidden?: true;
}

/** A row before it is put into columns. */
export type RegisterRow = Readonly<Record<string, RegisterCell>>;

/** Puts rows into columns: what a row does not say stays empty. */
export function inColumns(columns: readonly RegisterColumn[], rows: readonly RegisterRow[]): RegisterDocument['rows'] {
  return rows.map((row) => columns.map(({ key }) => row[key] ?? null));
}
