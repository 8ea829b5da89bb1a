/**
 * What is shown, in this order. Each has a folder with `prove.mjs`.
 * @typedef {{ kills: number, deepKills: number, controlKills: number, untilFound: boolean, rounds: number, controlRounds: number, racers: number, tampers: number, trailEntries: number, seals: number, controlSeals: number, sealKills: number, controlSealKills: number }} Effort
 * `deepKills` take PostgreSQL as well; `untilFound` ends a control as soon as it has shown what it is to show
 * @typedef {{ council: import('./council/working-council.mjs').WorkingCouncil, seed: number, effort: Effort, say: (progress: string) => void }} Lab
 * @typedef {{ claim: string, found: string, holds: boolean }} Claim
 * @typedef {{ off: string, found: string, caught: boolean }} Control what happens with the protection off; `caught` when the harness noticed
 * @typedef {{ did: string, claims: Claim[], controls: Control[] }} Shown
 */
export const proofs = [
  { name: 'kill', title: 'Killed in mid-save' },
  { name: 'race', title: 'Many at one row at the same moment' },
  { name: 'tamper', title: 'Tampered with by a superuser' },
  { name: 'seal', title: 'Changed while it is sealed' },
  { name: 'kill-seal', title: 'Killed while it seals' },
];

/** @type {Effort} all of it, in up to 40 minutes on two cores */
export const full = {
  kills: 200,
  deepKills: 20,
  controlKills: 20,
  untilFound: false,
  rounds: 100,
  controlRounds: 20,
  racers: 50,
  tampers: 1000,
  trailEntries: 300,
  seals: 60,
  controlSeals: 12,
  sealKills: 24,
  controlSealKills: 4,
};

/** @type {Effort} what `npm test` runs, in up to three minutes */
export const short = {
  kills: 10,
  deepKills: 2,
  controlKills: 10,
  untilFound: true,
  rounds: 10,
  controlRounds: 4,
  racers: 50,
  tampers: 20,
  trailEntries: 60,
  seals: 6,
  controlSeals: 8,
  sealKills: 4,
  controlSealKills: 3,
};

/**
 * @param {string} name
 * @param {Lab} lab
 * @returns {Promise<Shown>}
 */
export async function show(name, lab) {
  const { prove } = await import(`./${name}/prove.mjs`);
  return prove(lab);
}
