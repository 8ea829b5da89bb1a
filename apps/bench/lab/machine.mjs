import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/**
 * A look at what the machine did since it was started.
 * @returns {{ at: number, busy: number, steal: number, all: number } | null} ticks; null where there is no /proc
 */
export function look() {
  const line = read('/proc/stat')?.split('\n')[0];
  if (line === undefined) return null;
  const [user, nice, system, idle, iowait, irq, softirq, steal] = line.trim().split(/\s+/).slice(1).map(Number);
  const busy = user + nice + system + irq + softirq;
  return { busy, steal, all: busy + idle + iowait + steal };
}

/** What the machine did between two looks, in words. @param {ReturnType<typeof look>} before @param {ReturnType<typeof look>} after */
export function between(before, after) {
  const load = `load ${loadavg()[0].toFixed(1)}`;
  if (before === null || after === null) return load;
  const share = (part) => `${Math.round((100 * (after[part] - before[part])) / Math.max(1, after.all - before.all))} %`;
  return `${load}, busy ${share('busy')}, taken by the host (steal) ${share('steal')}`;
}

/** The machine in words. */
export function machineInWords() {
  return `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown kind'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
}

/**
 * Memory of processes in MB: each page shared by several counts in parts (PSS), so that the sum is what they take together.
 * @param {number[]} pids
 * @returns {number} 0 where there is no /proc
 */
export function memoryOf(pids) {
  const pss = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
  return pids.reduce((sum, pid) => sum + pss(pid), 0) / 1024;
}

/** A process and everything it started, and what those started. @param {number} pid */
export function familyOf(pid) {
  const parents = new Map();
  for (const one of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${one}/status`) ?? '')?.[1];
    if (parent !== undefined) parents.set(Number(one), Number(parent));
  }
  const family = [pid];
  for (const one of family) for (const [child, parent] of parents) if (parent === one) family.push(child);
  return family;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
