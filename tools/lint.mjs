// npm run lint: the code rules and the fences between folders (eslint.config.mjs).
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { runToEnd } from './run/child.mjs';

const eslint = join(projectFolder, 'node_modules/eslint/bin/eslint.js');
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
process.exit(await runToEnd(process.execPath, [eslint, '--max-warnings=0', ...paths], { cwd: projectFolder }));
