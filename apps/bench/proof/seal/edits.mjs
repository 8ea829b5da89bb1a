import { ask } from '../../lab/load.mjs';
import { json, matching } from '../council/asking.mjs';
import { council, open, year } from '../council/working-council.mjs';

/**
 * What somebody may do to a signed text at the moment at which it is sealed, one kind a round. Each changes what was signed.
 * @typedef {import('./year-to-seal.mjs').YearToSeal} YearToSeal
 * @typedef {Awaited<ReturnType<YearToSeal['sign']>>} Signed
 * @type {{ kind: string, edit: (work: YearToSeal, signed: Signed, round: number) => Promise<number[]> }[]} `edit` answers with
 * the statuses it met
 */
export const edits = [
  {
    kind: 'the council renamed',
    async edit(work, _signed, round) {
      const { revision } = await read(work, council);
      const body = { name: `Northmoor District Council of round ${round}` };
      return [await send(work, 'PATCH', council, body, revision)];
    },
  },
  {
    kind: 'an item of evidence closed to the public',
    async edit(work, { evidence }) {
      const path = `${council}/evidence/${evidence.id}`;
      const { revision } = await read(work, path);
      return [await send(work, 'PATCH', path, { classification: { ...open, level: 'internal' } }, revision)];
    },
  },
  {
    kind: 'the year sent back and a narrative written anew',
    async edit(work, { themeKey }, round) {
      const { revision, themes } = await read(work, year);
      const back = await send(work, 'POST', `${year}/send-back`, { reason: `Changed in round ${round}` }, revision);
      const theme = themes.find(({ key }) => key === themeKey);
      const body = { narrative: `Written anew in round ${round}.`, classification: open };
      return [back, await send(work, 'PUT', `${year}/themes/${themeKey}/narrative`, body, theme.revision)];
    },
  },
];

/** A PDF of a machine that others use takes long; one that never comes still ends the harness. */
const PATIENCE = 180_000;

/** Somebody seals. @param {YearToSeal} work @returns {Promise<{ status: number, body: string }>} */
export const seal = ({ port, lead }) =>
  ask({ port, path: `${year}/seal`, method: 'POST', headers: lead, within: PATIENCE, ...json({}) });

const read = async ({ port, lead }, path) => JSON.parse((await ask({ port, path, headers: lead })).body);

async function send({ port, lead }, method, path, body, revision) {
  return (await ask({ port, path, method, headers: matching(lead, { revision }), ...json(body) })).status;
}
