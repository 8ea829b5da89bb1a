import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from '../../config/error-code.js';

/** One run of one process: a number alone is given again to another process later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own terms; only good for comparing. */
  readonly started: string;
}

/** @returns the identity of this process */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid) };
}

/** @returns whether exactly this run of the process is still going */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return isAlive(pid) && startOf(pid) === started;
}

/** @returns whether some process has this number; another user's counts, one that has ended and waits for its parent does not */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || isZombie(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** @returns whether the process of this number is a PostgreSQL server, as far as the system tells */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const name = read(`/proc/${pid}/comm`) ?? ps(pid, 'comm=');
  return /(^|\/)postgres$/.test(name.trim());
}

/** In a container whose first process collects nobody, an orphan that has ended keeps its number for ever. */
function isZombie(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`);
  return stat !== null && afterCommand(stat)[0] === 'Z';
}

/** Linux counts ticks since the boot, so the boot is named too: a folder outlives both. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return process.platform === 'win32' ? 'unknown' : ps(pid, 'lstart=').trim();
  const ticks = afterCommand(stat)[19] ?? '';
  const boot = read('/proc/sys/kernel/random/boot_id') ?? '';
  return `${ticks}@${boot.trim()}`;
}

/** The second field is the command in brackets and may hold spaces and brackets: count from its end. */
function afterCommand(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
