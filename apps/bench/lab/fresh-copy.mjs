import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';
import { scratchFolder } from './service.mjs';

/** What a clone does not have after `npm ci`. */
const NOT_THERE = new Set(['dist', '.nx', '.angular', '.data', '.git', 'coverage']);

/**
 * The project as it is after `npm ci`: no build, no cache. Packages are linked, not copied, where the disk allows it;
 * nothing writes into a package's files.
 * @returns {{ folder: string, remove: () => Promise<void> }}
 */
export function freshCopy() {
  const { folder, remove } = scratchFolder();
  const copy = path.join(folder, 'project');
  copyFolder(projectFolder, copy, false);
  return { folder: copy, remove };
}

function copyFolder(from, to, inPackages) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!inPackages && NOT_THERE.has(entry.name)) continue;
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) copyFolder(source, target, inPackages || entry.name === 'node_modules');
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (inPackages) link(source, target);
    else copyFileSync(source, target);
  }
}

function link(source, target) {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes(error.code)) throw error;
    copyFileSync(source, target);
  }
}
