import type { CoveringDocument } from '../covering/document.js';
import type { ReportForm } from '../covering/form.js';
import type { RegisterDocument } from '../registers/register-document.js';
import type { RegisterFormat } from '../registers/register-file-name.js';
import type { ExaminedTemplate } from '../templates/examine-template.js';
import type { Filling } from '../templates/filling.js';

/** What a thread for Office files is asked for. */
export type OfficeTask =
  | { readonly kind: 'write-register'; readonly register: RegisterDocument }
  | { readonly kind: 'write-word'; readonly document: CoveringDocument }
  | { readonly kind: 'fill-template'; readonly template: Uint8Array; readonly filling: Filling }
  | { readonly kind: 'read'; readonly format: RegisterFormat; readonly bytes: Uint8Array }
  | {
      readonly kind: 'examine-template';
      readonly path: string;
      readonly name: string;
      readonly size: number;
      readonly form: ReportForm;
    };

/** A cell of a spreadsheet that somebody sent: text, a number, or a day as YYYY-MM-DD. */
export type SentCell = string | number | { readonly day: string } | null;

/** The sheets of a spreadsheet, row by row. */
export interface SentSheet {
  readonly name: string;
  readonly rows: readonly (readonly SentCell[])[];
  /** Whether it goes on beyond what was read. */
  readonly cut: boolean;
}

export type OfficeReply =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly sheets: readonly SentSheet[] }
  | { readonly kind: 'examined'; readonly examined: ExaminedTemplate }
  | { readonly kind: 'failed'; readonly because: string }
  /** The thread was ended: it took longer, or more memory, than it may. */
  | { readonly kind: 'ended'; readonly because: string };
