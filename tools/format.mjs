// npm run format: lays the code out. With --check it only says what would change.
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { runToEnd } from './run/child.mjs';

const args = process.argv.slice(2);
const prettier = join(projectFolder, 'node_modules/prettier/bin/prettier.cjs');
const paths = args.filter((arg) => !arg.startsWith('--'));
const mode = args.includes('--check') ? '--check' : '--write';
process.exit(
  await runToEnd(process.execPath, [prettier, mode, '--log-level=warn', ...(paths.length > 0 ? paths : ['.'])], {
    cwd: projectFolder,
  }),
);
