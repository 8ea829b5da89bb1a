// npm run report: exports a council's assessment as a PDF, whether or not the service is running.
import { runCli } from './build/run-cli.mjs';

await runCli('report');
