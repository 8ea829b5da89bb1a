// npm run contract: writes what the API says of itself (docs/reference/openapi.json), the types the web app is written
// against (apps/web/src/app/api/contract.d.ts) and who may do what (docs/reference/permissions.md). With --check it fails
// when one of them would change.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { ensureBuilt } from './build/ensure-built.mjs';
import { projectFolder } from './project-folder.mjs';

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

if (!(await ensureBuilt(['api'], (progress) => process.stderr.write(`${progress}\n`)))) process.exit(1);
const command = join(projectFolder, 'apps/api/dist/cli/openapi.js');
if (!existsSync(command)) fail('The API does not describe itself yet (apps/api/src/cli/openapi.ts is missing).');
const printed = spawnSync(process.execPath, [command], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (printed.status !== 0) fail(`The API could not describe itself:\n${printed.stderr}`);

const openapi = JSON.parse(printed.stdout);
const types = astToString(await openapiTypescript(openapi, { alphabetize: true }));
const built = (path) => import(pathToFileURL(join(projectFolder, 'apps/api/dist', path)).href);
const { permissionsPage } = await built('http/permissions-page.js');
const { permissions, roles } = await built('council/roles.js');
const page = permissionsPage({ roles, permissions, contract: openapi });
const layout = await resolveConfig(join(projectFolder, 'docs/reference/permissions.md'));
const files = [
  ['docs/reference/openapi.json', `${JSON.stringify(openapi, null, 2)}\n`],
  [
    'apps/web/src/app/api/contract.d.ts',
    `// Generated from docs/reference/openapi.json by npm run contract. Do not edit.\n${types}`,
  ],
  ['docs/reference/permissions.md', await format(page, { ...layout, parser: 'markdown' })],
];

const changed = files.filter(([path, text]) => read(join(projectFolder, path)) !== text);
if (process.argv.includes('--check')) {
  if (changed.length > 0)
    fail(`Run npm run contract and commit the result: ${changed.map(([path]) => path).join(' and ')} would change.`);
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(projectFolder, path)), { recursive: true });
    writeFileSync(join(projectFolder, path), text);
    process.stdout.write(`Wrote ${path}\n`);
  }
  if (changed.length === 0) process.stdout.write('The contract has not changed.\n');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
