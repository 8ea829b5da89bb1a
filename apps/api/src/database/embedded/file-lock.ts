import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { errorCode } from '../../config/error-code.js';
import { isRunning, thisProcess, type ProcessIdentity } from './process-identity.js';

/** A file that one running process at a time may hold. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the lock if nobody alive has it. A lock whose holder has gone (kill -9, power cut) is taken over.
 * @returns the lock, or who holds it
 * @throws the system's error when the folder cannot be written
 */
export function tryLock(file: string): { lock: FileLock } | { holder: ProcessIdentity } {
  const own = `${JSON.stringify({ ...thisProcess(), token: randomUUID() })}\n`;
  for (;;) {
    if (placed(file, own)) return { lock: { release: () => release(file, own) } };
    const found = textOf(file);
    if (found === null) continue;
    const holder = holderIn(found);
    if (holder !== null && isRunning(holder)) return { holder };
    removeDead(file, found);
  }
}

/** A finished file is linked into place: link() fails when the name exists, and nobody ever reads half a lock. */
function placed(file: string, text: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a dead lock. Many processes may find it at once, and a slow one must not remove the lock that a quicker one
 * has placed since: only who holds the second lock, named for this dead one, may remove it, and looks again first.
 */
function removeDead(file: string, dead: string): void {
  const taken = tryLock(`${file}.${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`);
  if ('holder' in taken) return;
  if (textOf(file) === dead) rmSync(file, { force: true });
  taken.lock.release();
}

function release(file: string, own: string): void {
  if (textOf(file) === own) rmSync(file, { force: true });
}

function holderIn(text: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return null;
    return typeof value.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : null;
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
