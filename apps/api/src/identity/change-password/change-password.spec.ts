import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../../database/roles.js';
import { SpecService, specPassword } from '../../testing/spec-service.js';

describe('a password that is changed', () => {
  let service: SpecService;
  /** A connection past the service. */
  let other: Client;
  let person: Awaited<ReturnType<SpecService['person']>>;

  beforeAll(async () => {
    service = await SpecService.start();
    person = await service.person(await service.council('northford'), 'officer', ['contributor']);
    other = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await service.stop();
  });

  /** Until someone waits for a row that another holds, or the answer has come without waiting. */
  async function waitsOrAnswers(answer: Promise<unknown>): Promise<void> {
    let answered = false;
    const note = (): void => void (answered = true);
    void answer.then(note, note);
    for (let waiting = 0; waiting === 0 && !answered; await wait(20)) {
      const { rows } = await other.query(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      waiting = rows.length;
    }
  }

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
    await other.query('begin');
    await other.query(`update person set password_hash = 'changed' where id = $1`, [person.id]);
    const late = service.signIn(person.email);
    const answer = expect(late).rejects.toThrow('answered 401');
    await waitsOrAnswers(late);
    await other.query('delete from session where person_id = $1', [person.id]);
    await other.query('commit');
    await answer;
    const { rows } = await other.query('select 1 from session where person_id = $1', [person.id]);
    expect(rows).toHaveLength(0);
  });

  it('is not put in the place of one that was set by a link meanwhile', async () => {
    const owner = await service.person(await service.council('southmere'), 'owner', ['contributor']);
    const intruder = await service.signIn(owner.email);
    await other.query('begin');
    await other.query('select 1 from person where id = $1 for update', [owner.id]);
    const change = intruder.ask('PUT', '/session/password', {
      current: specPassword,
      next: 'a password of an intruder',
    });
    await waitsOrAnswers(change);
    await other.query(`update person set password_hash = 'of the owner' where id = $1`, [owner.id]);
    await other.query('commit');
    expect((await change).status).toBe(400);
    const { rows } = await other.query('select password_hash from person where id = $1', [owner.id]);
    expect(rows).toEqual([{ password_hash: 'of the owner' }]);
  });
});
