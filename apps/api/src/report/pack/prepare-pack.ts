import { hashOf } from '../../seal/content/sha256.js';
import { packFileName } from './file-names.js';
import type { PackHeading } from './manifest.js';
import type { PackReading } from './pack-reading.js';
import { type PackPart, packParts, type PreparedFile } from './parts.js';

/** A pack that is worked out and not made yet: what it will say, and under which names. */
export interface PreparedPack {
  readonly heading: PackHeading;
  readonly assessmentId: string;
  readonly fileName: string;
  readonly files: readonly { readonly part: PackPart; readonly file: PreparedFile }[];
  readonly reading: PackReading;
}

/** Raised when the same content is made into other files than before: a pack of before is not offered for it then. */
const makerOfPacks = 2;

/** Pure: the same reading gives the same content hash, by which two who ask for the same pack share one. */
export function preparePack(reading: PackReading, parts: readonly PackPart[] = packParts): PreparedPack {
  const { assessmentId, audience, council, year, edition, sealed, asAt } = reading;
  const files = parts.flatMap((part) => part.prepare(reading).map((file) => ({ part, file })));
  const seal = sealed?.facts.seal ?? null;
  const named = files.map(({ file: { fileName, contentHash } }) => ({ fileName, contentHash }));
  const content = { makerOfPacks, audience, council, year, edition, seal, asAt, files: named };
  const contentHash = hashOf(content);
  return {
    heading: { audience, council, year, edition, seal, asAt, contentHash },
    assessmentId,
    fileName: packFileName({ year, edition, audience, draft: seal === null }),
    files,
    reading,
  };
}
