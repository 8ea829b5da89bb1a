import 'reflect-metadata';
import { configOfThisProcess } from './config/config.js';
import { StartProblem } from './config/start-problem.js';
import { startService } from './service.js';

const say = (progress: string): void => void process.stdout.write(`${progress}\n`);

try {
  const config = configOfThisProcess();
  const stopping = new AbortController();
  const started = startService(config, say);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) return;
      stopping.abort();
      say('Stopping');
      started
        .then((service) => service.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  }
  const { address, signIns } = await started;
  const people = signIns.map(({ email, as, council }) => `  ${email}  ${as}, ${council}`);
  const demo = signIns[0] ? `\nSign in as one of these, password ${signIns[0].password}:\n${people.join('\n')}` : '';
  say(`\nReady: open ${address} in a browser.${demo}\nStop with Ctrl-C.\n`);
} catch (error) {
  process.stderr.write(
    error instanceof StartProblem ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
