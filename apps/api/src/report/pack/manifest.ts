import type { PackAudience } from './pack-reading.js';

/** A file of a pack, as its manifest speaks of it. */
export interface PackFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of the file. */
  readonly sha256: string;
  /** Of what the file says, in any format. */
  readonly contentHash: string;
}

/** What is said of a pack as a whole. */
export interface PackHeading {
  readonly audience: PackAudience;
  readonly council: { readonly name: string; readonly slug: string };
  readonly year: string;
  readonly edition: number;
  /** The seal of the edition; null for a draft. */
  readonly seal: string | null;
  /** The day that its content stands for, YYYY-MM-DD. */
  readonly asAt: string;
  /** Of everything that the pack says. */
  readonly contentHash: string;
}

/** The list of what a pack holds, by which anyone can check that a file is the one that was packed. */
export interface PackManifest extends PackHeading {
  readonly about: string;
  readonly format: 'best-value-pack/1';
  readonly draft: boolean;
  readonly files: readonly PackFile[];
}

export const manifestName = 'manifest.json';

/** @param files in the order in which they are packed */
export function packManifest(heading: PackHeading, files: readonly PackFile[]): PackManifest {
  const { audience, council, year, edition, seal, asAt, contentHash } = heading;
  return {
    about: aboutPack(heading),
    format: 'best-value-pack/1',
    audience,
    council: { name: council.name, slug: council.slug },
    year,
    edition,
    draft: seal === null,
    seal,
    asAt,
    contentHash,
    files: files.map(({ fileName, mediaType, bytes, sha256, contentHash: ofFile }) => ({
      fileName,
      mediaType,
      bytes,
      sha256,
      contentHash: ofFile,
    })),
  };
}

/** The manifest as a file: its fields always stand in the same order. */
export function manifestBytes(manifest: PackManifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8');
}

function aboutPack({ audience, council, year, edition, seal }: PackHeading): string {
  const what = `The ${audience} report pack of ${council.name} for its Best Value self-assessment ${year}`;
  const standing =
    seal === null
      ? 'a draft that nobody has signed'
      : `edition ${edition}, as it was sealed and without a change since`;
  const use =
    audience === 'restricted'
      ? 'It holds exempt information: it is not for publication.'
      : 'Everything in it may be published.';
  return `${what}, ${standing}. ${use} Each file is listed with its size and its SHA-256: a file with another SHA-256 is not the one that was packed.`;
}
