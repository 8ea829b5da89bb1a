// npm start: builds what has changed, then runs the service until it is stopped.
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './project-folder.mjs';
import { runToEnd } from './run/child.mjs';
import { serviceFlags } from './run/service-flags.mjs';

if (!(await ensureBuilt(['api', 'web'], (progress) => process.stdout.write(`${progress}\n`)))) process.exit(1);
const main = join(projectFolder, 'apps/api/dist/main.js');
process.exit(await runToEnd(process.execPath, [...serviceFlags, main, ...process.argv.slice(2)]));
