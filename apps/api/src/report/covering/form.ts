/** A form by its name in addresses: a built-in one, or one of the council's own. */
export type FormKey = string;

/** What a council asks of a covering report: its fields, in the order they are printed. */
export interface ReportForm {
  readonly key: FormKey;
  /** Such as "Full Council report". */
  readonly title: string;
  /** The kind of body it goes to: an executive has rules of notice of its own. */
  readonly body: 'council' | 'executive' | 'committee';
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** Stable within the form, lower case with hyphens: placeholders of a Word template name it. */
  readonly key: string;
  readonly label: string;
  /** Printed on the front sheet, or as a section of the body. */
  readonly place: 'front-sheet' | 'body';
  /** A heading over this field and those after it that have the same one. */
  readonly group: string | null;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** For whoever fills it in. */
  readonly hint: string;
  /** What it says until somebody writes something else. Never a placeholder, and never a statutory officer's comment. */
  readonly initial: string;
  /** Whether whoever cleared it may put their initials and the day beside it. */
  readonly cleared: boolean;
  /** Of a choice. */
  readonly options: readonly string[];
  /** Of a table. */
  readonly columns: readonly { readonly title: string; readonly kind: 'text' | 'money' | 'date' }[];
  /** Of coded items: which of the council's lists they are taken from. */
  readonly list: string | null;
}

export type FieldKind =
  /** One line. */
  | 'line'
  | 'paragraphs'
  | 'list'
  | 'choice'
  | 'date'
  | 'contacts'
  | 'coded'
  | 'table'
  /** Filled in by the service from the assessment; officers add to it where that makes sense. */
  | 'statutory-comments'
  | 'background-papers'
  | 'appendices';
