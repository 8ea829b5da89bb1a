import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { schema } from '../../database/roles.js';
import type { NotificationsView } from '../../notification/notification.view.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { AssessmentMoveKey } from './ladder.js';
import { TellOfMove } from './tell-of-move.js';

interface Person {
  id: string;
  browser: Browser;
}

const year = '/assessments/2026-27';

describe('people are told', () => {
  let service: SpecService;
  let superuser: Client;
  let council: Caller;
  let assessmentId: string;
  const people: Record<string, Person> = {};

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    council = await service.council('northford');
    for (const role of ['lead-officer', 'theme-lead', 'moderator', 'senior-leadership', 'statutory-officer', 'reader'])
      people[role] = await service.person(council, role, [role]);
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: id('lead-officer'), dates: {} };
    assessmentId = (await as('lead-officer').ask<{ id: string }>('POST', '/assessments', opened)).body.id;
    await superuser.query(
      `insert into statutory_post (council_id, post, person_id) values ($1, 'monitoring-officer', $2)`,
      [council.councilId, id('statutory-officer')],
    );
  });
  beforeEach(() => superuser.query('delete from notification'));
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  const moved = () => ({
    id: assessmentId,
    leadId: id('lead-officer'),
    year: '2026/27',
    edition: 1,
    state: 'drafting' as const,
  });
  const as = (role: string): Browser => people[role]?.browser ?? service.nobody;
  const id = (role: string): string => people[role]?.id ?? '';
  /** What each person is told now, by their role. */
  async function told(): Promise<Record<string, string[]>> {
    const all: Record<string, string[]> = {};
    for (const role of Object.keys(people)) {
      const { items } = (await as(role).ask<NotificationsView>('GET', '/notifications')).body;
      if (items.length > 0) all[role] = items.map(({ says }) => says).sort();
    }
    return all;
  }

  it('that they lead a theme, when that is new', async () => {
    const lead = { leadId: id('theme-lead') };
    expect((await as('lead-officer').ask('PUT', `${year}/themes/culture/lead`, lead, 1)).status).toBe(200);
    const once = { 'theme-lead': ['lead-officer made you the lead of the theme Culture of 2026/27'] };
    expect(await told()).toEqual(once);
    expect((await as('lead-officer').ask('PUT', `${year}/themes/culture/lead`, lead, 2)).status).toBe(200);
    expect(await told()).toEqual(once);
  });

  it('that they own a follow-on action, when that is new', async () => {
    const action = { title: 'Mend', themeKey: 'culture', ownerId: id('theme-lead') };
    const made = await as('lead-officer').ask<{ id: string }>('POST', `${year}/follow-on-actions`, action);
    const says = 'lead-officer made you the owner of the follow-on action “Mend” of 2026/27';
    expect(await told()).toEqual({ 'theme-lead': [says] });
    const change = (revision: number, fields: object) =>
      as('lead-officer').ask('PATCH', `${year}/follow-on-actions/${made.body.id}`, fields, revision);
    expect((await change(1, { dueOn: '2099-01-01' })).status).toBe(200);
    expect(await told()).toEqual({ 'theme-lead': [says] });
    expect((await change(2, { ownerId: id('reader') })).status).toBe(200);
    expect(await told()).toEqual({ 'theme-lead': [says], reader: [says] });
  });

  const ofYear = 'the assessment of 2026/27';
  it.each<[AssessmentMoveKey, Record<string, string[]>]>([
    ['send-to-moderation', { moderator: [`Mover sent ${ofYear} to moderation`] }],
    ['send-to-leadership', { 'senior-leadership': [`Mover sent ${ofYear} to leadership review`] }],
    [
      'send-back',
      {
        'lead-officer': [`Mover sent ${ofYear} back to drafting`],
        'theme-lead': [`Mover sent ${ofYear} back to drafting`],
      },
    ],
    [
      'approve',
      {
        'lead-officer': [`Mover approved ${ofYear}`],
        'theme-lead': [`Mover approved ${ofYear}`],
        'statutory-officer': [`Mover asks you to sign ${ofYear} as monitoring officer`],
      },
    ],
    [
      'revise',
      {
        'lead-officer': [`Mover began a new edition of ${ofYear}`],
        'theme-lead': [`Mover began a new edition of ${ofYear}`],
      },
    ],
  ])('of the move %s when it concerns them', async (key, expected) => {
    const mover = { ...council, personId: council.personId, name: 'Mover' };
    await service.app
      .get(Works)
      .enter(council.councilId, mover, (work) => service.app.get(TellOfMove).run(work, moved(), key));
    expect(await told()).toEqual(expected);
  });

  it('of a seal when they are of the team, and readers are not', async () => {
    await service.app
      .get(Works)
      .asOperator(council.councilId, (work) => service.app.get(TellOfMove).run(work, moved(), 'seal'));
    const team = Object.keys(people).filter((role) => role !== 'reader');
    expect(Object.keys(await told())).toEqual(team);
  });

  it('by the routes that move a year', async () => {
    await superuser.query(`update assessment set state = 'leadership-review'`);
    const back = { reason: 'The narrative says too little.' };
    const { revision } = (await as('lead-officer').ask<{ revision: number }>('GET', year)).body;
    expect((await as('senior-leadership').ask('POST', `${year}/send-back`, back, revision)).status).toBe(200);
    expect(Object.keys(await told())).toEqual(['lead-officer', 'theme-lead']);
    expect(JSON.stringify(await told())).not.toContain('too little');
  });
});
