import http from 'node:http';
import { ask } from '../../lab/load.mjs';
import { below } from '../random.mjs';
import { open, year } from '../council/working-council.mjs';

const SENTENCE = 'The committee asked what had changed since the last review and was shown the figures. ';

/**
 * Writers who save one text after the other, as fast as they are answered, until the service is gone.
 * @param {object} work
 * @param {import('../council/working-council.mjs').WorkingCopy} work.council
 * @param {number} work.port
 * @param {ReturnType<typeof import('./objects.mjs').objectsOfWriters>} work.objects
 * @param {import('./ledger.mjs').Ledger} work.ledger
 * @param {() => number} work.random
 * @returns {{ gone: Promise<unknown> }} `gone` when the last of them has found that there is no service
 */
export function startWriters({ council, port, objects, ledger, random }) {
  const agent = new http.Agent({ keepAlive: true });
  const writing = council.writers.map(async (headersAt, number) => {
    const own = objects[number];
    for (let turn = below(random, own.length); ; turn += 1) {
      const object = own[turn % own.length];
      const revision = ledger.revisionOf(object.key);
      const text = textOf(object, number, revision + 1, random);
      ledger.sends(object.key, text);
      const headers = { ...headersAt(port), 'if-match': `"${revision}"` };
      const answer = await ask({
        agent,
        port,
        path: `${year}/${object.path}`,
        method: 'PUT',
        headers,
        body: bodyOf(object, text, random),
      }).catch(() => null);
      if (answer === null) return;
      if (answer.status === 200) ledger.hears(object.key, JSON.parse(answer.body).revision, text);
      // PostgreSQL may be gone a moment before the service is: whether it was saved is not known then.
      else if (answer.status >= 500) return;
      else ledger.refused(object.key, `${answer.status} ${answer.body}`);
    }
  });
  return { gone: Promise.all(writing).finally(() => agent.destroy()) };
}

/** No two saves say the same; narratives are up to some thousand characters long. */
function textOf({ key, words }, number, revision, random) {
  const long = below(random, words === null ? 60 : 6);
  return `Contributor ${number + 1} writes revision ${revision} of ${key}, number ${below(random, 1e9)}. ${SENTENCE.repeat(long)}`.trim();
}

function bodyOf({ words }, text, random) {
  if (words === null) return JSON.stringify({ narrative: text, classification: open });
  return JSON.stringify({ judgement: words[below(random, words.length)], reason: text, classification: open });
}
