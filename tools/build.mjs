// npm run build: the library, the API and the web app, with their types checked.
import { checkTypes } from './build/check-types.mjs';
import { ensureBuilt } from './build/ensure-built.mjs';

const say = (progress) => process.stdout.write(`${progress}\n`);
let right = await ensureBuilt(['api', 'web'], say);
if (right) {
  say('Checking the types');
  right = await checkTypes('types');
}
if (right) say('Everything is built and up to date.');
process.exit(right ? 0 : 1);
