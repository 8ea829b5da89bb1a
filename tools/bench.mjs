// npm run bench: the benchmarks of apps/bench on the built service.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './project-folder.mjs';
import { runToEnd } from './run/child.mjs';

const bench = join(projectFolder, 'apps/bench/bench.mjs');
if (!existsSync(bench)) {
  process.stderr.write('There are no benchmarks yet.\n');
  process.exit(1);
}
if (!(await ensureBuilt(['api', 'web'], (progress) => process.stderr.write(`${progress}\n`)))) process.exit(1);
process.exit(await runToEnd(process.execPath, [bench, ...process.argv.slice(2)]));
