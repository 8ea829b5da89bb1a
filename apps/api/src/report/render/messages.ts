import type { AppendixDocument } from '../appendix/document.js';
import type { CoveringDocument } from '../covering/document.js';

/** How far a rendering is: a step to show to a person, and the part of the work that is done, from 0 to 1. */
export interface RenderProgress {
  readonly step: string;
  readonly progress: number;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** SHA-256 of the document's content, not of the file. */
  readonly contentHash: string;
}

/** What can be made a PDF of. */
export type Printable =
  | { readonly kind: 'appendix'; readonly document: AppendixDocument }
  | { readonly kind: 'covering'; readonly document: CoveringDocument };

/** What the pool asks of its worker thread. */
export type RenderRequest = { readonly job: number } & Printable;

/** What the worker thread says about a job. */
export type RenderReply =
  | ({ readonly job: number; readonly kind: 'progress' } & RenderProgress)
  | ({ readonly job: number; readonly kind: 'done' } & RenderedPdf)
  | { readonly job: number; readonly kind: 'failed'; readonly because: string };
