import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../database/roles.js';
import { exempt } from '../testing/answers.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { isNotificationKind, notificationInWords, notificationKinds } from './notification-kinds.js';
import { Notifier, type Notice } from './notifier.js';

interface Person {
  id: string;
  email: string;
  browser: Browser;
}

describe('telling people what was done', () => {
  let service: SpecService;
  let superuser: Client;
  let council: Caller;
  let lead: Person;
  let reviewer: Person;
  let reader: Person;
  let stranger: Person;
  let assessmentId: string;

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    council = await service.council('northford');
    lead = await service.person(council, 'lead', ['lead-officer']);
    reviewer = await service.person(council, 'reviewer', ['theme-reviewer']);
    reader = await service.person(council, 'reader', ['reader']);
    stranger = await service.person(await service.council('southmere'), 'stranger', ['lead-officer']);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: lead.id, dates: {} };
    assessmentId = (await lead.browser.ask<{ id: string }>('POST', '/assessments', opened)).body.id;
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  /** Tells as the lead, and gives who was told. */
  const tell = async (notice: Partial<Notice>): Promise<(string | undefined)[]> => {
    await superuser.query('delete from notification');
    const asLead = { ...council, personId: lead.id, name: 'Lead officer', roles: ['lead-officer'] };
    await service.app.get(Works).write(asLead, (work) =>
      service.app.get(Notifier).notify(work, {
        kind: 'theme-sent-to-review',
        to: [],
        place: { kind: 'theme', key: 'culture', assessmentId },
        ...notice,
      }),
    );
    const names = new Map([lead, reviewer, reader, stranger].map(({ id, email }) => [id, email.split('@')[0]]));
    const { rows } = await superuser.query<{ person_id: string }>('select person_id from notification');
    return rows.map((row) => names.get(row.person_id)).sort();
  };

  it('reaches each person named once, and neither who did it nor a stranger', async () => {
    const to = [reviewer.id, reviewer.id, lead.id, reader.id, stranger.id, null];
    expect(await tell({ to })).toEqual(['reader', 'reviewer']);
    expect(await tell({ to: [lead.id] })).toEqual([]);
  });

  it('reaches all who hold a permission', async () => {
    expect(await tell({ to: { having: 'theme:review' } })).toEqual(['reviewer']);
    expect(await tell({ to: { having: 'assessment:read' } })).toEqual(expect.arrayContaining(['reader', 'reviewer']));
  });

  it('of a comment reaches only those who may read it', async () => {
    expect(await tell({ kind: 'commented', to: [reviewer.id, reader.id] })).toEqual(['reviewer']);
  });

  it('of something exempt reaches only those who may see it, and its title goes into no letter', async () => {
    const secret = { title: 'Settle the claim', themeKey: 'culture', classification: exempt };
    const made = await lead.browser.ask<{ id: string }>('POST', '/assessments/2026-27/follow-on-actions', secret);
    const place = { kind: 'follow-on-action', key: made.body.id, assessmentId } as const;
    expect(await tell({ kind: 'follow-on-action-given', place, to: [reviewer.id, reader.id] })).toEqual(['reviewer']);
    const letter = (await service.letters(reviewer.email)).at(-1);
    expect(letter?.text).toMatch(/made you the owner of a follow-on action of 2026\/27\.\nIts title is restricted/);
    expect(`${letter?.subject}${letter?.text}`).not.toContain('Settle');
    expect(letter?.text).toContain(`/councils/northford/assessments/2026-27/follow-on-actions/${made.body.id}`);
  });

  it('is written with the act, and not when the act fails', async () => {
    await superuser.query('delete from notification');
    const before = (await service.letters(reviewer.email)).length;
    const failing = service.app.get(Works).write({ ...council, personId: lead.id, roles: [] }, async (work) => {
      const place = { kind: 'theme', key: 'culture', assessmentId } as const;
      await service.app.get(Notifier).notify(work, { kind: 'theme-sent-to-review', to: [reviewer.id], place });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await superuser.query('select 1 from notification')).rowCount).toBe(0);
    expect(await service.letters(reviewer.email)).toHaveLength(before);
  });

  it('sends one letter a notification: who did what where, and the link', async () => {
    const before = (await service.letters(reviewer.email)).length;
    await tell({ to: [reviewer.id] });
    const letters = (await service.letters(reviewer.email)).slice(before);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe(
      'Northford Borough Council: Lead officer sent you the theme Culture of 2026/27 to review',
    );
    expect(letters[0]?.text).toContain('http://localhost:3000/councils/northford/assessments/2026-27/themes/culture\n');
    expect(letters[0]?.text).toContain('http://localhost:3000/account');
  });

  it('has a sentence for every kind, that says who and where', () => {
    for (const [kind, { says }] of Object.entries(notificationKinds)) {
      expect([kind, says]).toEqual([kind, expect.stringMatching(/^\{who\} .*\{place\}/)]);
      expect(isNotificationKind(kind)).toBe(true);
    }
    expect(isNotificationKind('toString')).toBe(false);
    expect(
      notificationInWords('please-sign', 'The lead officer', 'the assessment', { post: 'monitoring officer' }),
    ).toBe('The lead officer asks you to sign the assessment as monitoring officer');
  });
});
