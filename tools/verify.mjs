// npm run verify: checks a sealed self-assessment from its own files, without database or network.
import { runCli } from './build/run-cli.mjs';

// 1 would say that the bundle was changed.
await runCli('verify', process.argv.slice(2), { notBuilt: 2 });
