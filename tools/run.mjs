// Every npm script comes through here: `node tools/run.mjs <task> [arguments]`.
// It runs on whatever Node is installed (18 or later), so it uses nothing newer, and hands over to the pinned Node.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run/child.mjs';
import { installWhatIsMissing } from './run/install.mjs';
import { chooseNode } from './run/pinned-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = '', ...args] = process.argv.slice(2);
const file = join(root, 'tools', `${task}.mjs`);
if (!/^[a-z]+(-[a-z]+)*$/.test(task) || task === 'run' || !existsSync(file)) {
  process.stderr.write(`There is no task called "${task}". See "scripts" in package.json.\n`);
  process.exit(1);
}

const installed = await installWhatIsMissing(root);
if (!installed) process.exit(1);
const node = chooseNode(root);
if (node === null) process.exit(1);

process.exit(
  await runToEnd(node, [file, ...args], {
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NX_NO_CLOUD: 'true',
    },
  }),
);
