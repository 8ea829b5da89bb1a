import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** A file or folder of the built API. @param {string} file such as `main.js` */
export const builtApi = (file) => path.join(projectFolder, 'apps/api/dist', file);

/** A module of the built API. @param {string} file such as `report/content-hash.js` */
export const importBuilt = (file) => import(pathToFileURL(builtApi(file)).href);

/** Finds packages as the API finds them, so that both sides of a comparison run the same ones. */
export const apiRequire = createRequire(path.join(projectFolder, 'apps/api/package.json'));
