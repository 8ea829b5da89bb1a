// npm run council: the operator's command; creates councils.
import { runCli } from './build/run-cli.mjs';

await runCli('council');
