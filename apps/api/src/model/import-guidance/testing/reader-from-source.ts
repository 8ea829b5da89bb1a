import { fromSource } from '../../../report/testing/renderer-from-source.js';
import type { GuidanceReaderOptions } from '../thread/guidance-reader.js';

/** Lets the reader start its thread from TypeScript sources. */
export function guidanceFromSource(): GuidanceReaderOptions {
  return fromSource(new URL('../thread/guidance-thread.ts', import.meta.url));
}
