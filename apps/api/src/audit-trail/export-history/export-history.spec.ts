import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exempt } from '../../testing/answers.js';
import { type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { HistoryView } from '../history.view.js';
import { record } from '../record.js';
import { exportHistory } from './export-history.js';

const year = '/assessments/2026-27';

describe('the history as a file', () => {
  let service: SpecService;
  let council: Caller;
  let lead: Browser;
  let leadId: string;

  beforeAll(async () => {
    service = await SpecService.start();
    council = await service.council('northford');
    ({ browser: lead, id: leadId } = await service.person(council, 'lead', ['lead-officer']));
    const opened = { year: '2026/27', modelId: '2024-05-statutory', leadId, dates: {} };
    await lead.ask('POST', '/assessments', opened);
  });
  afterAll(() => service.stop());

  const file = async (query = '', who = lead): Promise<string> => {
    const { status, body } = await who.ask<Buffer>('GET', `/history.csv?${query}`);
    expect(status).toBe(200);
    return body.toString('utf8');
  };
  const add = async (fields: object): Promise<string> =>
    (
      await lead.ask<{ id: string }>('POST', `${year}/follow-on-actions`, {
        title: 'Mend it',
        themeKey: 'culture',
        ...fields,
      })
    ).body.id;
  /** Lines of a file whose texts have no line ends. */
  const lines = (text: string): string[] => text.slice(1).split('\r\n').slice(0, -1);

  it('is saved under the council’s name and the day, and kept by no cache', async () => {
    const { headers } = await lead.ask('GET', '/history.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const name = /^attachment; filename="History of Northford Borough Council \d{4}-\d\d-\d\d\.csv"/;
    expect(headers['content-disposition']).toMatch(name);
  });

  it('begins with its mark and the names of its columns, and has every entry of the page, newest first', async () => {
    const text = await file();
    expect(text.startsWith('\uFEFF"Entry","Date (London)","Time (London)","Who"')).toBe(true);
    const { items } = (await lead.ask<HistoryView>('GET', '/history?limit=100')).body;
    const numbers = [...text.matchAll(/^\uFEFF?"(\d+)","\d{4}-\d\d-\d\d","\d\d:\d\d:\d\d"/gm)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(items.map(({ number }) => number));
    expect(text).toContain('"The operator of the service","create council"');
  });

  it('says what changed, a line for each field, and nothing of what did not', async () => {
    const id = await add({ title: 'Mend “it”, all', what: 'First\nsecond' });
    await lead.ask('PATCH', `${year}/follow-on-actions/${id}`, { what: 'Third' }, 1);
    const text = await file(`object=follow-on-action:${id}`);
    expect(text).toContain('"Mend “it”, all","2026/27","What: First\nsecond","What: Third","",""\r\n');
  });

  it('follows the same filter as the page', async () => {
    const mine = lines(await file(`person=${leadId}`));
    expect(mine.slice(1).every((line) => line.includes('"lead"') || !/^"\d+"/.test(line))).toBe(true);
    expect(lines(await file('from=2001-01-01&to=2001-01-02'))).toHaveLength(1);
    expect((await lead.ask('GET', '/history.csv?before=3')).status).toBe(400);
    expect((await lead.ask('GET', '/history.csv?person=me')).status).toBe(400);
  });

  it('runs nothing in anybody’s spreadsheet', async () => {
    await add({ title: '=HYPERLINK("https://evil.example","Click")' });
    const text = await file();
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"",""Click"")"`);
    expect(text).not.toMatch(/(^|,|\uFEFF)"[=+\-@\t\r\n]/m);
  });

  it('keeps back what the page keeps back, and nothing from those who may see it', async () => {
    await add({ title: 'The CANARY claim', why: 'CANARY', classification: exempt });
    const reader = (await service.person(council, 'reader', ['reader'])).browser;
    const seen = await file('', reader);
    expect(seen).not.toContain('CANARY');
    expect(seen).toContain('"follow on action","Withheld","2026/27","","","","Yes"');
    expect(await file()).toContain('CANARY');
  });

  it('cuts texts that no cell holds, and says which', async () => {
    const id = await add({ title: 'Long', what: 'w'.repeat(4000), why: 'y'.repeat(1999) });
    const text = await file(`object=follow-on-action:${id}`);
    expect(text).toContain(`What: ${'w'.repeat(2000)}…\n`);
    expect(text).toContain(`Why: ${'y'.repeat(1999)}\n`);
    expect(text).toContain('","What",""\r\n');
  });

  it('is nothing to strangers', async () => {
    const stranger = await service.person(await service.council('southmere'), 'lead', ['lead-officer']);
    expect((await stranger.browser.in('northford').ask('GET', '/history.csv')).status).toBe(404);
    expect((await service.nobody.in('northford').ask('GET', '/history.csv')).status).toBe(401);
  });

  it('of a long history is read step by step, only as fast as it is taken away, and whole', async () => {
    await service.app.get(Works).asOperator(council.councilId, (work) => {
      for (let at = 0; at < 1001; at += 1) {
        const change = { act: 'write-narrative', objectType: 'theme', objectId: 'a/culture', objectTitle: 'Culture' };
        record(work, { ...change, before: null, after: { narrative: `${at} ${'word '.repeat(300)}` } });
      }
      return Promise.resolve();
    });
    const works = service.app.get(Works);
    let reads = 0;
    const counting = {
      read: (...args: Parameters<Works['read']>) => ((reads += 1), works.read(...args)),
    } as unknown as Works;
    const caller = { ...council, permissions: new Set(['restricted:read'] as const) };
    const stream = await exportHistory(counting, caller, { object: 'theme:a/culture' });
    expect(reads).toBe(1);
    const taken = stream[Symbol.asyncIterator]();
    const begun = await taken.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reads).toBeLessThanOrEqual(2);
    let text = String(begun.value);
    for (let next = await taken.next(); !next.done; next = await taken.next()) text += String(next.value);
    expect(reads).toBe(6);
    expect(lines(text)).toHaveLength(1002);
  });
});
