import type { Readable } from 'node:stream';

/** Where a kept file is: its council and its own id. Nothing a person typed is ever part of a path. */
export interface FileKey {
  councilId: string;
  fileId: string;
}

/** Bytes that have arrived and are not kept yet. */
export interface ReceivedFile {
  /** A file on this machine, to be examined. */
  path: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal, of all bytes. */
  sha256: string;
}

/** More bytes arrived than are accepted. */
export class TooLarge extends Error {}

/**
 * Keeps the bytes of evidence files. A file is written once and never changed: its key is new for every upload,
 * so no store needs more than put, get, list and delete.
 */
export abstract class EvidenceStore {
  /**
   * Reads a stream to its end, hashing on the way. Whatever goes wrong leaves nothing behind.
   * @param limit bytes @throws TooLarge
   */
  abstract receive(bytes: Readable, limit: number): Promise<ReceivedFile>;

  /** Keeps received bytes under this key: when it returns they survive a power cut. */
  abstract keep(received: ReceivedFile, key: FileKey): Promise<void>;

  /** Forgets received bytes that were not kept. */
  abstract discard(received: ReceivedFile): Promise<void>;

  /** Deletes a kept file that no row names; one that is not there is no error. */
  abstract remove(key: FileKey): Promise<void>;

  /** A council's kept files in no order, each with the moment its bytes were written. */
  abstract kept(councilId: string): AsyncIterable<{ fileId: string; at: Date }>;

  /** Deletes what arrived only in part because its process died. */
  abstract discardAbandoned(): Promise<void>;

  /** A kept file's bytes, and how many there are. @throws when it is not there */
  abstract read(key: FileKey): Promise<{ size: number; bytes: Readable }>;
}
