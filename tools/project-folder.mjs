import { dirname } from 'node:path';

/** The folder that holds package.json. */
export const projectFolder = dirname(import.meta.dirname);
