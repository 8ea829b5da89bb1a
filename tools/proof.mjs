// npm run proof: shows by harnesses of apps/bench that what the built service promises holds.
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './project-folder.mjs';
import { runToEnd } from './run/child.mjs';

if (!(await ensureBuilt(['api', 'web'], (progress) => process.stderr.write(`${progress}\n`)))) process.exit(1);
const proof = join(projectFolder, 'apps/bench/proof.mjs');
process.exit(await runToEnd(process.execPath, [proof, ...process.argv.slice(2)]));
