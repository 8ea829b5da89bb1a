import { compareVersions, proposeCrosswalk } from '@best-value/model';
import { publishedCrosswalks, publishedModels } from '@best-value/model/published';
import { median, rounded } from '../lab/figures.mjs';
import { ask } from '../lab/load.mjs';
import { signIn, startService } from '../lab/service.mjs';

const times = 20;

/** Two versions set side by side: the reckoning by itself, and the answer of the service, one after another. */
export async function measure({ demo }) {
  const [from, to] = publishedModels;
  const [crosswalk] = publishedCrosswalks;
  const alone = await timed(() => compareVersions(from, to, crosswalk));
  const proposed = await timed(() => proposeCrosswalk(from, to));
  const { folder, remove } = await demo.copy();
  const service = await startService(folder);
  const headers = await signIn(service.port);
  const path = `/api/councils/marlbrook/models/${from.id}/compared-with/${to.id}`;
  let bytes = 0;
  const answered = await timed(async () => {
    const answer = await ask({ port: service.port, path, headers });
    if (answer.status !== 200) throw new Error(`The comparison answered ${answer.status}.`);
    ({ bytes } = answer);
  });
  await service.stop();
  await remove();
  return [
    {
      what: 'Compare the two shipped versions in the library (131 criteria a side, word by word)',
      budget: '≤ 50 ms',
      measured: `${rounded(alone, 1)} ms`,
      met: alone <= 50,
    },
    {
      what: `The service's answer to it (${rounded(bytes / 1000)} kB of JSON), one after another`,
      budget: '≤ 50 ms',
      measured: `${rounded(answered, 1)} ms`,
      met: answered <= 50,
    },
    {
      what: 'Propose a crosswalk between them by how alike the sentences are',
      budget: '≤ 200 ms',
      measured: `${rounded(proposed, 1)} ms`,
      met: proposed <= 200,
    },
  ];
}

/** The median in milliseconds, once warm. */
async function timed(act) {
  for (let time = 0; time < 3; time += 1) await act();
  const all = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await act();
    all.push(performance.now() - began);
  }
  return median(all);
}
