import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../../database/roles.js';
import { SpecService, specPassword } from '../../testing/spec-service.js';

describe('a password that is changed', () => {
  let service: SpecService;
  let person: Awaited<ReturnType<SpecService['person']>>;

  beforeAll(async () => {
    service = await SpecService.start();
    person = await service.person(await service.council('northford'), 'officer', ['contributor']);
  });
  afterAll(() => service.stop());

  it('ends the links that were asked for before', async () => {
    await service.nobody.ask('POST', '/password-links', { email: person.email });
    const address = await service.mailedLink(person.email);
    expect((await service.nobody.ask('GET', address)).status).toBe(200);
    const mine = await service.signIn(person.email);
    const next = { current: specPassword, next: specPassword };
    expect((await mine.ask('PUT', '/session/password', next)).status).toBe(204);
    expect((await service.nobody.ask('GET', address)).status).toBe(404);
    expect((await person.browser.ask('GET', '')).status).toBe(401);
  });

  it('lets nobody in who gave the old one while it was changed', async () => {
    const other = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await other.connect();
    await other.query('begin');
    await other.query(`update person set password_hash = 'changed' where id = $1`, [person.id]);
    const late = service.signIn(person.email);
    let answered = false;
    void late.then(() => (answered = true)).catch(() => (answered = true));
    const answer = expect(late).rejects.toThrow('answered 401');
    // Until it waits for the change, having found the old password right.
    for (let waiting = 0; waiting === 0 && !answered; await wait(20)) {
      const { rows } = await other.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      waiting = rows.length;
    }
    await other.query('delete from session where person_id = $1', [person.id]);
    await other.query('commit');
    await answer;
    const { rows } = await other.query('select 1 from session where person_id = $1', [person.id]);
    await other.end();
    expect(rows).toHaveLength(0);
  });
});
