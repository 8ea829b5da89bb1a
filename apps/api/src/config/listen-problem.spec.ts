import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { listenProblem } from './listen-problem.js';
import { StartProblem } from './start-problem.js';

describe('listenProblem', () => {
  const taken = createServer();
  let port = 0;

  beforeAll(async () => {
    port = await listen(taken, 0, '127.0.0.1');
  });
  afterAll(() => void taken.close());

  it('says that the port is taken and how to choose another', async () => {
    const error: unknown = await listen(createServer(), port, '127.0.0.1').catch((reason: unknown) => reason);
    const problem = listenProblem(error, { host: '127.0.0.1', port });
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).toContain(
      `Port ${port} is already in use: stop the other programme, or choose another port`,
    );
  });

  it('says that HOST is not of this machine', async () => {
    // TEST-NET-1: an address no machine has.
    const error: unknown = await listen(createServer(), 0, '192.0.2.1').catch((reason: unknown) => reason);
    expect(String(listenProblem(error, { host: '192.0.2.1', port: 0 }))).toContain('HOST is "192.0.2.1"');
  });

  it('leaves anything else as it is', () => {
    const error = new Error('something else');
    expect(listenProblem(error, { host: '127.0.0.1', port })).toBe(error);
  });
});

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
