// npm run build: the library, the API and the web app.
import { ensureBuilt } from './build/ensure-built.mjs';

const built = await ensureBuilt(['api', 'web'], (progress) => process.stdout.write(`${progress}\n`));
if (built) process.stdout.write('Everything is built and up to date.\n');
process.exit(built ? 0 : 1);
