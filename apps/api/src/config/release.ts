import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './config.js';

/** The version of this release, as package.json has it. */
export const release: string = (
  JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string }
).version;
