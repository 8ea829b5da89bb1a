// npm run guidance: the operator's command; brings the guidance's own text in for all councils.
import { runCli } from './build/run-cli.mjs';

await runCli('guidance');
