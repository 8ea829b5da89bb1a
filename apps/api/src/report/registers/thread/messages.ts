import type { RegisterDocument } from '../register-document.js';
import type { RegisterFormat } from '../register-file-name.js';

/** What a register's thread is asked for. */
export type RegisterTask =
  | { readonly kind: 'write'; readonly register: RegisterDocument }
  | { readonly kind: 'read'; readonly format: RegisterFormat; readonly bytes: Uint8Array };

/** A cell of a spreadsheet that somebody sent: text, a number, or a day as YYYY-MM-DD. */
export type SentCell = string | number | { readonly day: string } | null;

/** The sheets of a spreadsheet, row by row. */
export interface SentSheet {
  readonly name: string;
  readonly rows: readonly (readonly SentCell[])[];
  /** Whether it goes on beyond what was read. */
  readonly cut: boolean;
}

export type RegisterReply =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly sheets: readonly SentSheet[] }
  | { readonly kind: 'failed'; readonly because: string };
