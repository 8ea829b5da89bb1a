import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median, rounded } from '../lab/figures.mjs';
import { lengthenTrail } from '../lab/long-trail.mjs';
import { builtApi } from '../lab/project.mjs';
import { startService, superuserAddress } from '../lab/service.mjs';

const ENTRIES = 100_000;
const run = promisify(execFile);

/** The operator's command on a trail as long as a large council writes in some ten years. */
export async function measure({ demo, rounds }) {
  const data = await demo.copy();
  const service = await startService(data.folder);
  await lengthenTrail(superuserAddress(data.folder), ENTRIES);
  await service.stop();
  const env = { ...process.env, DATA_DIR: data.folder, DATABASE_URL: '' };
  const rates = [];
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    const { stdout } = await run(process.execPath, [builtApi('cli/audit-verify.js'), '--council', 'marlbrook'], {
      env,
    });
    const [, entries, rate] = /^marlbrook: whole; ([\d,]+) entries \(([\d,]+) entries a second\)/m.exec(stdout) ?? [];
    if (entries !== rounded(ENTRIES)) throw new Error(`The trail was not verified: ${stdout}`);
    rates.push(Number(rate.replaceAll(',', '')));
  }
  await data.remove();
  const rate = median(rates);
  return [
    {
      what: `Verify a council's audit trail of ${rounded(ENTRIES)} entries (npm run audit:verify)`,
      budget: '≥ 20,000 entries a second',
      measured: `${rounded(rate)} a second`,
      met: rate >= 20_000,
    },
  ];
}
