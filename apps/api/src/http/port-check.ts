import { createServer } from 'node:net';
import type { Config } from '../config/config.js';
import { listenProblem } from '../config/listen-problem.js';

/**
 * Finds out before anything is started whether the port can be had.
 * @throws StartProblem in one sentence
 */
export async function checkPort(config: Pick<Config, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(config.port, config.host, resolve);
    });
  } catch (error) {
    throw listenProblem(error, config);
  } finally {
    server.close();
  }
}
