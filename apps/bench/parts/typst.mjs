import { existsSync } from 'node:fs';
import path from 'node:path';
import { startChild } from '../lab/child.mjs';
import { rounded } from '../lab/figures.mjs';

const lab = path.join(import.meta.dirname, '../lab');
const installed = path.join(import.meta.dirname, '../typst/node_modules');
const AIM = 1.5;

/** What must be installed first; null when it is there. Whoever asks for all parts goes without this one then. */
export const missing = () =>
  existsSync(installed)
    ? null
    : 'Typst is not installed, as nothing else needs its 50 MB: npm ci --prefix apps/bench/typst';

/** The PDF of about a hundred pages against Typst with the same content, both warm. Typst is for this comparison alone. */
export async function measure({ rounds }) {
  const { match, stop } = await startChild(
    [path.join(lab, 'typst-race.mjs'), String(Math.max(2, 2 * rounds))],
    /Result (\{.*\})/,
  );
  await stop();
  const { pages, service, typst, ratio, processor } = JSON.parse(match[1]);
  return [
    {
      what: `A tagged PDF of ${pages[0]} pages, against Typst with the same content (${pages[1]} pages, PDF/UA-1), both warm`,
      budget: `≤ ${AIM} of its time (aim 1.0)`,
      measured: `${rounded(service, 2)} s; Typst ${rounded(typst, 2)} s (processor time: ${rounded(processor, 2)})`,
      ratio,
      met: ratio <= AIM,
    },
  ];
}
