import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from './running-service.mjs';
import { waitUntil } from './wait-until.mjs';

const DEMO_WITHIN_MS = 300_000;

/** @type {{ service: import('./running-service.mjs').RunningService, dataDir: string } | undefined} */
let made;

/** One service with the demo councils for all journeys; they find it by JOURNEY_ADDRESS, and its data by JOURNEY_DATA. */
export default async function beginJourneys() {
  const dataDir = mkdtempSync(join(tmpdir(), 'best-value-journeys-'));
  const service = await startService({ dataDir, mode: 'demo' });
  made = { service, dataDir };
  process.env.JOURNEY_ADDRESS = service.address;
  process.env.JOURNEY_DATA = dataDir;
  const done = () => existsSync(join(dataDir, 'demo-made'));
  await waitUntil(done, { within: DEMO_WITHIN_MS, what: 'the demo is made' }).catch(async (error) => {
    await endJourneys();
    throw error;
  });
}

/** Stops the service and removes its folder. */
export async function endJourneys() {
  if (made === undefined) return;
  await made.service.stop();
  rmSync(made.dataDir, { recursive: true, force: true });
}
