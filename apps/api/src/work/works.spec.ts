import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { record } from '../audit-trail/record.js';
import { SpecService } from '../testing/spec-service.js';
import type { Caller } from './caller.js';
import { NotAllowed, NotHere } from './refusals.js';
import type { Work } from './work.js';
import { Works } from './works.js';

const change = { act: 'spec', objectType: 'council', objectId: 'x', objectTitle: 'x', before: null, after: null };

describe('a piece of work in a council', () => {
  let service: SpecService;
  let superuser: Client;
  let works: Works;
  let caller: Caller;

  beforeAll(async () => {
    service = await SpecService.start();
    works = service.app.get(Works);
    caller = await service.council('northford');
    superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const rename = (work: Work, name: string) =>
    work.query('update council set name = $2 where id = $1', [caller.councilId, name]);

  async function kept(): Promise<{ name: string; entries: number }> {
    const { rows } = await superuser.query<{ name: string; entries: number }>(
      `select name, (select count(*)::int from audit_entry where council_id = $1) as entries from council where id = $1`,
      [caller.councilId],
    );
    if (!rows[0]) throw new Error('The council is gone.');
    return rows[0];
  }

  it('keeps a change with its entries, numbered one after the other', async () => {
    const before = await kept();
    await works.write(caller, async (work) => {
      await rename(work, 'Northford');
      record(work, change);
      record(work, change);
    });
    expect(await kept()).toEqual({ name: 'Northford', entries: before.entries + 2 });
  });

  it('keeps nothing when the trail cannot be written', async () => {
    const before = await kept();
    await superuser.query('revoke insert on audit_entry from bv_app');
    const work = works.write(caller, async (one) => {
      await rename(one, 'Unrecorded');
      record(one, change);
    });
    await expect(work).rejects.toThrow('permission denied for table audit_entry');
    await superuser.query('grant insert on audit_entry to bv_app');
    expect(await kept()).toEqual(before);
  });

  it('keeps nothing when a failed statement was passed over', async () => {
    const before = await kept();
    const work = works.write(caller, async (one) => {
      await rename(one, 'Half');
      await one.query('select 1 / 0', []).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('nothing was kept');
    expect(await kept()).toEqual(before);
  });

  it('refuses someone who has lost a role or left since they were let in', async () => {
    const asOneWith = (roles: string[]) => works.write({ ...caller, roles }, (work) => rename(work, 'Too late'));
    await expect(asOneWith([...caller.roles, 'lead-officer'])).rejects.toThrow(NotAllowed);
    const stranger = { ...caller, personId: '00000000-0000-4000-8000-000000000000' };
    await expect(works.write(stranger, (work) => rename(work, 'Too late'))).rejects.toThrow(NotHere);
    expect((await kept()).name).not.toBe('Too late');
  });

  it('refuses them too when the act fails before it asks for anything', async () => {
    const stranger = { ...caller, personId: '00000000-0000-4000-8000-000000000000' };
    const broken = (): Promise<void> => {
      throw new Error('not asked for');
    };
    // An answer that nobody waits for would end the service.
    await expect(works.write(stranger, broken)).rejects.toThrow(NotHere);
    await expect(works.write(caller, broken)).rejects.toThrow('not asked for');
  });

  it('is over when it is over: what was not waited for runs in nobody else’s transaction', async () => {
    const before = await kept();
    const late: Promise<unknown>[] = [];
    await works.write(caller, (work) => {
      late.push(wait(50).then(() => rename(work, 'Late')));
      late.push(wait(50).then(() => record(work, change)));
      return Promise.resolve();
    });
    const answers = await Promise.allSettled(late);
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
    expect(await kept()).toEqual(before);
  });
});
