import { sha256Of } from '../../seal/content/sha256.js';
import type { RenderProgress } from '../render/messages.js';
import { manifestBytes, manifestName, type PackFile, packManifest } from './manifest.js';
import type { PackTools } from './parts.js';
import type { PreparedPack } from './prepare-pack.js';
import { writeZip, type ZipEntry } from './zip/write-zip.js';

export interface MadePack {
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Of what is in it, without the manifest. */
  readonly files: readonly PackFile[];
}

/** Makes the files one after another and packs them with their manifest. The same pack gives the same bytes. */
export async function makePack(
  { heading, files }: PreparedPack,
  tools: PackTools,
  onProgress: (progress: RenderProgress) => void = () => undefined,
): Promise<MadePack> {
  const made: PackFile[] = [];
  const entries: ZipEntry[] = [];
  for (const [place, { part, file }] of files.entries()) {
    const tell = ({ step, progress }: RenderProgress): void =>
      onProgress({
        step: `File ${place + 1} of ${files.length}, ${part.title}: ${step}`,
        progress: (place + Math.min(progress, 1)) / files.length,
      });
    tell({ step: 'Beginning', progress: 0 });
    const bytes = await file.make(tools, tell);
    const { fileName, contentHash } = file;
    made.push({ fileName, mediaType: part.mediaType, bytes: bytes.length, sha256: sha256Of(bytes), contentHash });
    entries.push({ name: fileName, bytes });
  }
  onProgress({ step: 'Packing the files', progress: 1 });
  const manifest = { name: manifestName, bytes: manifestBytes(packManifest(heading, made)) };
  const bytes = await writeZip([manifest, ...entries], heading.asAt);
  return { bytes, sha256: sha256Of(bytes), files: made };
}
