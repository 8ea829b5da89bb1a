import { fileURLToPath } from 'node:url';
import type { OfficeThreadsOptions } from '../office/office-threads.js';
import type { PdfRendererOptions } from '../render/pdf-renderer.js';

/** Lets a renderer start its thread from TypeScript sources, where no build has put JavaScript beside the caller. */
export function fromSource(entry = new URL('../render/pdf-worker.ts', import.meta.url)): PdfRendererOptions {
  const loader = fileURLToPath(new URL('./typescript-loader.mjs', import.meta.url));
  return { entry, execArgv: ['--import', loader] };
}

/** The same for the threads that write and read Office files. */
export function officeFromSource(): OfficeThreadsOptions {
  return fromSource(new URL('../office/office-thread.ts', import.meta.url));
}
