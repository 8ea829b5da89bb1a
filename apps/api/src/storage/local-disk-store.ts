import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { EvidenceStore, type FileKey, type ReceivedFile, TooLarge } from './evidence-store.js';
import { FilesFolder } from './files-folder.js';

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No upload takes this long: what is older was left by a process that died. */
const abandonedAfterMs = 15 * 60 * 1000;

/** Evidence files on this machine's disk: `incoming/` while they arrive, `kept/<council>/<file>` after. */
@Injectable()
export class LocalDiskStore extends EvidenceStore implements OnApplicationBootstrap {
  constructor(private readonly folder: FilesFolder) {
    super();
  }

  onApplicationBootstrap(): Promise<void> {
    return this.discardAbandoned();
  }

  /** Another replica's uploads are younger, and stay. */
  async discardAbandoned(): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const file = path.join(this.incoming, name);
      const found = await stat(file).catch(() => null);
      if (found && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(file, { force: true });
    }
  }

  async receive(bytes: Readable, limit: number): Promise<ReceivedFile> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    const file = path.join(this.incoming, `${randomUUID()}.part`);
    const handle = await open(file, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      // Stopping early must not tear the connection down: the sender is still to be told why.
      for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) throw new TooLarge();
        hash.update(chunk);
        await writeAll(handle, chunk);
      }
      await handle.sync();
      await handle.close();
      return { path: file, size, sha256: hash.digest('hex') };
    } catch (error) {
      await handle.close().catch(() => undefined);
      await rm(file, { force: true });
      throw error;
    }
  }

  async keep(received: ReceivedFile, key: FileKey): Promise<void> {
    const kept = this.pathOf(key);
    const folder = path.dirname(kept);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(received.path, kept);
    await syncFolder(folder);
    await syncFolder(path.dirname(folder));
  }

  async discard(received: ReceivedFile): Promise<void> {
    await rm(received.path, { force: true });
  }

  async remove(key: FileKey): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *kept(councilId: string): AsyncIterable<{ fileId: string; at: Date }> {
    const folder = path.dirname(this.pathOf({ councilId, fileId: councilId }));
    const files = await opendir(folder).catch(() => null);
    if (files === null) return;
    for await (const { name } of files) {
      // Another service may be clearing up too: what is gone is passed over.
      const found = uuidShape.test(name) ? await stat(path.join(folder, name)).catch(() => null) : null;
      if (found?.isFile()) yield { fileId: name, at: found.mtime };
    }
  }

  async read(key: FileKey): Promise<{ size: number; bytes: Readable }> {
    const handle = await open(this.pathOf(key), 'r');
    try {
      return { size: (await handle.stat()).size, bytes: handle.createReadStream() };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  private get incoming(): string {
    return path.join(this.folder.path, 'incoming');
  }

  private pathOf({ councilId, fileId }: FileKey): string {
    if (!uuidShape.test(councilId) || !uuidShape.test(fileId)) throw new Error('A file key is made of two UUIDs.');
    return path.join(this.folder.path, 'kept', councilId, fileId);
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, chunk: Buffer): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten;
}

/** Makes a rename survive a power cut. Windows has no such call for folders, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
