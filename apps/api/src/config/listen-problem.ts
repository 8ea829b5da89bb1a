import type { Config } from './config.js';
import { errorCode } from './error-code.js';
import { StartProblem } from './start-problem.js';

/**
 * Turns what the operating system says when the service cannot listen into a sentence.
 * @returns a StartProblem for the causes an operator can put right, otherwise the error unchanged
 */
export function listenProblem(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} is already in use: stop the other programme, or choose another port, for example PORT=${port === 65535 ? 3000 : port + 1} npm start.`,
      );
    case 'EACCES':
      return new StartProblem(
        `This user may not listen on port ${port}: choose a port above 1023, for example PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(`HOST is "${host}", which is not an address of this machine.`);
    default:
      return error;
  }
}
