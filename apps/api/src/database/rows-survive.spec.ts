import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { AssessmentView } from '../assessment/assessment.view.js';
import { pdf } from '../evidence/testing/made-files.js';
import type { EvidenceView, UploadedFileView } from '../evidence/evidence.view.js';
import { type Browser, SpecService } from '../testing/spec-service.js';
import { entities } from './entities.js';
import { ownerDataSource } from './migrate.js';
import { schema } from './roles.js';

/** The fence holds the owner too: a migration that forgets to take it down changes no row and says nothing. */
describe('migrations over rows that are there', () => {
  let service: SpecService;
  let superuser: Client;
  let lead: Browser;
  const year = '/assessments/2026-27';

  beforeAll(async () => {
    service = await SpecService.start();
    superuser = new Client({ connectionString: service.ownerUrl, options: `-c search_path=${schema}` });
    await superuser.connect();
    const person = await service.person(await service.council('northford'), 'lead', ['lead-officer']);
    lead = person.browser;
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId: person.id, dates: {} };
    expect((await lead.ask('POST', '/assessments', opened)).status).toBe(201);
  });
  afterAll(async () => {
    await superuser.end();
    await service.stop();
  });

  async function upload(): Promise<string> {
    const headers = { 'x-file-name': 'a.pdf' };
    return (await lead.ask<UploadedFileView>('POST', '/evidence/uploads', pdf, undefined, headers)).body.fileId;
  }

  /** Takes back every migration from the one of this name on, and makes them again. */
  async function downAndUp(name: string, before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    const source = await ownerDataSource(service.ownerUrl, entities);
    try {
      const done = () => source.query<object[]>(`select 1 from migration where name like '${name}%'`);
      while ((await done()).length > 0) await source.undoLastMigration({ transaction: 'each' });
      await before();
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
  }

  it('take a final year up the ladder: its text was agreed and waits for signatures', async () => {
    const asFinal = `update assessment set state = 'final', final_at = '2026-09-01', final_by = lead_id, reopened_reason = 'A figure'`;
    await downAndUp('Ladder', () => superuser.query(asFinal));
    const { rows } = await superuser.query(
      `select state, ladder, edition, final_at::date::text as on, final_by = lead_id as by, returned_reason as why, length(salt) as salt from assessment`,
    );
    const agreed = { on: '2026-09-01', by: true, why: 'A figure' };
    expect(rows).toEqual([{ state: 'statutory-sign-off', ladder: 'short', edition: 1, ...agreed, salt: 32 }]);
    await downAndUp('Ladder', async () =>
      expect((await superuser.query('select state from assessment')).rows).toEqual([{ state: 'final' }]),
    );
    await superuser.query(`update assessment set state = 'drafting', final_at = null, final_by = null`);
  });

  it('go down to before removals left traces, and up again', async () => {
    const keys = (await lead.ask<AssessmentView>('GET', year)).body.themes.flatMap((theme) =>
      theme.criteria.map((criterion) => criterion.key),
    );
    const cite = (at: number, revision: number, method: 'PUT' | 'DELETE' = 'PUT') =>
      lead.ask(
        method,
        `${year}/criteria/${keys[0]}/citations/${keys[at]}`,
        method === 'PUT' ? { note: 'See there' } : undefined,
        revision,
      );
    for (const at of [1, 2]) expect((await cite(at, 0)).status).toBe(200);
    expect((await cite(2, 1, 'DELETE')).status).toBe(204);
    const [taken, unused] = [await upload(), await upload()];
    const item = { kind: 'document', title: 'Letter', fileId: taken };
    expect((await lead.ask<EvidenceView>('POST', '/evidence', item)).status).toBe(201);

    await downAndUp('TracesOfRemoval');
    const { rows: citations } = await superuser.query(
      'select cited_criterion_key as cited, updated_at = created_at and updated_by = created_by as carried from citation',
    );
    expect(citations).toEqual([{ cited: keys[1], carried: true }]);
    const { rows: files } = await superuser.query<{ id: string; taken: boolean }>(
      'select id, taken_at is not null as taken from stored_file',
    );
    expect(new Map(files.map((file) => [file.id, file.taken]))).toEqual(
      new Map([
        [taken, true],
        [unused, false],
      ]),
    );
  });
});
