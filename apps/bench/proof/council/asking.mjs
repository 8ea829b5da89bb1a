import { ask } from '../../lab/load.mjs';

/** A body as it is sent. */
export const json = (value) => ({ body: JSON.stringify(value) });

/** The headers with the revision of what is to be changed. */
export const matching = (headers, { revision }) => ({ ...headers, 'if-match': `"${revision}"` });

/**
 * Asks for something that must be answered with this status.
 * @param {number} status
 * @param {Parameters<typeof ask>[0]} question
 * @returns {Promise<any>} what was answered
 */
export async function mustAsk(status, question) {
  const answer = await ask(question);
  if (answer.status !== status)
    throw new Error(`${question.method ?? 'GET'} ${question.path} answered ${answer.status}: ${answer.body}`);
  return answer.body === '' ? null : JSON.parse(answer.body);
}

/** All of a short list. @returns {Promise<any[]>} */
export async function items(port, path, headers) {
  const answer = await mustAsk(200, { port, path, headers });
  return answer.items ?? answer;
}
