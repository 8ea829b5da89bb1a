import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: string }} Answer
 * @typedef {{ path?: string, headers?: Record<string, string>, body?: string }} Question
 */

/**
 * Sends requests as fast as they are answered, `clients` at a time (closed loop).
 * @param {object} load
 * @param {number} load.port
 * @param {string} [load.path]
 * @param {string} [load.method]
 * @param {Record<string, string>} [load.headers]
 * @param {number} load.clients
 * @param {number} load.seconds
 * @param {number} [load.expect] the status that is right; any other fails the measurement
 * @param {(client: number, last: Answer | null) => Question} [load.next] what a client asks after its last answer; without it bodies are not kept
 * @returns {Promise<{ perSecond: number, times: number[], lasts: (Answer | null)[] }>} times in milliseconds, sorted; each client's last answer
 */
export async function closedLoop({ port, path, method = 'GET', headers = {}, clients, seconds, expect = 200, next }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const began = performance.now();
  const until = began + seconds * 1000;
  const times = [];
  const client = async (number) => {
    let last = null;
    while (performance.now() < until) {
      const question = next?.(number, last) ?? {};
      const asked = performance.now();
      last = await ask({
        agent,
        port,
        path: question.path ?? path,
        method,
        headers: { ...headers, ...question.headers },
        body: question.body,
        keep: next !== undefined,
      });
      times.push(performance.now() - asked);
      if (last.status !== expect)
        throw new Error(`${method} ${question.path ?? path} answered ${last.status}: ${last.body}`);
    }
    return last;
  };
  let lasts;
  try {
    lasts = await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  } finally {
    agent.destroy();
  }
  const perSecond = times.length / ((performance.now() - began) / 1000);
  return { perSecond, times: times.sort((one, other) => one - other), lasts };
}

/**
 * Sends a request every so often whether or not the last was answered (open loop). A request counts from the moment it
 * was due, so that a generator held up by the machine does not hide a wait.
 * @param {{ port: number, path: string, headers: Record<string, string>, perSecond: number, until: () => boolean }} load
 * @returns {Promise<{ times: number[], refused: number }>} times of what was answered, in milliseconds, sorted; and how many were not
 */
export async function openLoop({ port, path, headers, perSecond, until }) {
  const agent = new http.Agent({ keepAlive: true });
  const times = [];
  const under = [];
  let refused = 0;
  const began = performance.now();
  for (let number = 0; !until(); number += 1) {
    const due = began + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    under.push(
      ask({ agent, port, path, headers, keep: false }).then(({ status }) => {
        if (status === 200) times.push(performance.now() - due);
        else refused += 1;
      }),
    );
  }
  const failed = (await Promise.allSettled(under)).filter((one) => one.status === 'rejected').length;
  agent.destroy();
  return { times: times.sort((one, other) => one - other), refused: refused + failed };
}

/**
 * One request to this machine, its answer read to the end.
 * @param {{ agent?: http.Agent, port: number, path: string, method?: string, headers?: Record<string, string>, body?: string, keep?: boolean, within?: number }} question
 * `keep` false: the body is read and dropped unless the answer is an error; `within` milliseconds it must be answered
 * @returns {Promise<Answer & { bytes: number }>}
 */
export function ask({ agent, port, path, method = 'GET', headers = {}, body, keep = true, within = 60_000 }) {
  const more =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, path, method, headers: { ...headers, ...more }, timeout: within };
    const request = http.request(options, (answer) => {
      const parts = [];
      let bytes = 0;
      answer.on('data', (part) => {
        bytes += part.length;
        if (keep || answer.statusCode >= 400) parts.push(part);
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString(), bytes }),
      );
      answer.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error(`No answer from ${path} within ${within / 1000} seconds.`)));
    request.on('error', reject);
    request.end(body);
  });
}
