import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StartProblem } from '../../config/start-problem.js';
import type { DataFolder } from './data-folder.js';
import { giveFiles, spawnAs, type RunAs } from './run-as.js';
import type { ServerBinaries } from './server-binaries.js';

/**
 * Makes an empty database server's files, once. They are made aside and renamed, so that a first start that was killed
 * half way leaves nothing that looks finished. Call it with the door held.
 * @throws StartProblem with what initdb said
 */
export async function makeCluster(folder: DataFolder, binaries: ServerBinaries, runAs: RunAs): Promise<void> {
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return;
  removeUnfinished(folder);
  const draft = `${folder.cluster}.new-${randomUUID()}`;
  mkdirSync(draft, { mode: 0o700 });
  // The password belongs to the cluster made with it: a new cluster gets a new one.
  writeFileSync(folder.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveFiles(runAs, folder.root, [draft, folder.passwordFile]);
  const { code, said } = await run(folder, binaries, runAs, draft);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new StartProblem(
      `The built-in database could not be made in ${folder.root} (as ${runAs.label}): ${lastLines(said)}`,
    );
  }
  renameSync(draft, folder.cluster);
}

function run(
  folder: DataFolder,
  { initdb, libraries }: ServerBinaries,
  runAs: RunAs,
  draft: string,
): Promise<{ code: number | null; said: string }> {
  const args = [
    ['-D', draft],
    ['-U', 'postgres'],
    ['--auth=scram-sha-256', `--pwfile=${folder.passwordFile}`],
    // The same sorting on every machine, whatever its language.
    ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ['--data-checksums', '--no-instructions'],
  ].flat();
  return new Promise((resolve, reject) => {
    const child = spawnAs(runAs, initdb, args, { libraries, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-4000);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

/** What an earlier first start left when it was killed. */
function removeUnfinished({ root, cluster }: DataFolder): void {
  for (const name of readdirSync(root)) {
    const unfinished = name === basename(cluster) || name.startsWith(`${basename(cluster)}.new-`);
    if (unfinished) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** The end of a programme's output on one line, for a message. */
export function lastLines(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return (
    lines
      .filter((line) => line !== '')
      .slice(-3)
      .join(' ') || 'it gave no reason.'
  );
}
