import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { SpecService } from '../testing/spec-service.js';
import { refuseWrongDemo } from './demo-refusal.js';
import { demoPeople } from './demo/demo-people.js';

describe('where the demo may be', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await SpecService.start();
  });
  afterAll(() => service.stop());

  it('is served in production only where no demo person can sign in', async () => {
    const production = readConfig({ MODE: 'production' });
    await refuseWrongDemo(production, service.ownerUrl);
    const council = await service.council('northford');
    const name = demoPeople[0]?.email.split('@')[0] ?? '';
    await service.person({ ...council, councilSlug: 'marlbrook' }, name, ['reader']).catch(() => undefined);
    await expect(refuseWrongDemo(production, service.ownerUrl)).rejects.toThrow('whose passwords are public');
  });

  it('is never made in a database that was named', async () => {
    const named = readConfig({ MODE: 'demo', DATABASE_URL: service.ownerUrl });
    await expect(refuseWrongDemo(named, service.ownerUrl)).rejects.toThrow(
      'only in the database that comes with the service',
    );
  });
});
