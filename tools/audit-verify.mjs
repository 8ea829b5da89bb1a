// npm run audit:verify: walks every council's audit trail and says whether it is whole, whether or not the service is running.
import { runCli } from './build/run-cli.mjs';

await runCli('audit-verify');
