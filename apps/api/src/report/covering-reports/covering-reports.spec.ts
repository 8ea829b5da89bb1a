import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceView } from '../../evidence/evidence.view.js';
import type { HistoryView } from '../../audit-trail/history.view.js';
import { YearToSign } from '../../sign-off/testing/year-to-sign.js';
import { exempt, publicly, type Problem } from '../../testing/answers.js';
import type { Browser } from '../../testing/spec-service.js';
import { textsOfCovering } from '../covering/texts.js';
import type {
  CoveringPreviewView,
  CoveringReportsView,
  CoveringReportView,
  CoveringSummaryView,
  FieldAnswerView,
} from './covering-report.view.js';

type Begun = CoveringSummaryView & Problem;
type Written = FieldAnswerView & Problem;

const plain = {
  text: '',
  items: [],
  rows: [],
  contacts: [],
  classification: publicly,
  clearedBy: '',
  clearedOn: null,
  offered: null,
};

describe('covering reports', () => {
  let year: YearToSign;
  let clerk: Browser;
  let begun: CoveringSummaryView;
  let day = 0;
  const address = '/assessments/2026-27/covering-reports';

  beforeAll(async () => {
    year = await YearToSign.start();
    clerk = (await year.service.person(year.council, 'Clerk', ['democratic-services'])).browser;
  });
  afterAll(() => year.stop());
  beforeEach(async () => {
    // A year has room for twenty.
    await year.superuser.query('update covering_report set removed_at = now() where removed_at is null');
    day += 1;
    begun = (await begin({ meetsOn: `2027-06-${String(day).padStart(2, '0')}` })).body;
  });

  const begin = (body: object = {}, who = clerk) =>
    who.ask<Begun>('POST', address, { form: 'full-council', body: 'Full Council', ...body });
  const remove = (id = begun.id, revision = begun.revision) =>
    clerk.ask('DELETE', `${address}/${id}`, undefined, revision);
  const read = async (who = clerk) => (await who.ask<CoveringReportView>('GET', `${address}/${begun.id}`)).body;
  const write = (field: string, said: object, revision = 0, who = clerk) =>
    who.ask<Written>('PUT', `${address}/${begun.id}/fields/${field}`, { ...plain, ...said }, revision);
  const answerOf = async (field: string, who = clerk) => (await read(who)).answers.find(({ key }) => key === field);
  const preview = (audience = 'public', who = clerk) =>
    who.ask<CoveringPreviewView & Problem>('GET', `${address}/${begun.id}/preview?audience=${audience}`);
  const wrong = ({ body }: { body: Problem }) => (body.errors ?? []).map(({ field }) => field);

  it('are begun by a form, with what it starts with and what the assessment offers', async () => {
    const report = await read();
    expect(report).toMatchObject({ title: 'Best Value self-assessment 2026/27', body: 'Full Council', sealed: false });
    expect(report.answers.map(({ key }) => key)).toEqual(report.fields.map(({ key }) => key));
    expect(await answerOf('purpose')).toMatchObject({ text: expect.stringContaining('Best Value'), revision: 0 });
    expect(await answerOf('results')).toMatchObject({ text: '', offered: null });
    expect(report.offers.find(({ key }) => key === 'results')?.text).toContain('Good in seven themes');
    expect(report.appendices).toEqual(['Appendix 1 Best Value self-assessment 2026-27']);
    expect(report.problems.map(({ code }) => code)).toContain('no-comment');
  });

  it('keep the form that they were begun with', async () => {
    const form = { title: `Ours ${day}`, body: 'council', copyOf: 'full-council' };
    const { body: own } = await clerk.ask<{ key: string }>('POST', '/report-forms', form);
    begun = (await begin({ form: own.key })).body;
    await clerk.ask('DELETE', `/report-forms/${own.key}/fields/legal`, undefined, 1);
    expect((await read()).fields.map(({ key }) => key)).toContain('legal');
    await clerk.ask('DELETE', `/report-forms/${own.key}`, undefined, 2);
    expect((await write('legal', { text: 'No risk.' })).status).toBe(200);
    expect((await begin({ form: own.key, meetsOn: '2027-01-01' })).status).toBe(404);
  });

  it('stand once for a form and a meeting', async () => {
    const again = await begin({ meetsOn: begun.meetsOn, body: 'full council ' });
    expect([again.status, again.body.because?.[0]?.code]).toEqual([409, 'there-already']);
    expect((await begin({ meetsOn: begun.meetsOn, form: 'cabinet' })).status).toBe(201);
    const { body: other } = await begin({ meetsOn: begun.meetsOn, body: 'Planning' });
    const about = { title: 'T', body: 'Full Council', meetsOn: begun.meetsOn };
    expect((await clerk.ask('PUT', `${address}/${other.id}`, about, 1)).status).toBe(409);
    const both = await Promise.all([1, 2].map(() => begin({ meetsOn: '2027-09-30', body: 'Twice' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('change their meeting on the newest revision', async () => {
    const about = { title: 'How well we work', body: 'Council', meetsOn: null };
    const { status, body } = await clerk.ask<Begun>('PUT', `${address}/${begun.id}`, about, 1);
    expect([status, body]).toEqual([200, expect.objectContaining({ ...about, revision: 2 })]);
    const stale = await year.lead.browser.ask<Begun>('PUT', `${address}/${begun.id}`, about, 1);
    expect([stale.status, stale.body.changedBy]).toEqual([412, 'Clerk']);
    expect((await clerk.ask('PUT', `${address}/${begun.id}`, about)).status).toBe(428);
    expect(
      wrong(await clerk.ask<Begun>('PUT', `${address}/${begun.id}`, { ...about, meetsOn: '2027-02-30' }, 2)),
    ).toEqual(['meetsOn']);
    expect((await read()).problems[0]).toMatchObject({ code: 'empty', field: 'meeting-date' });
  });

  it('save each field on its own, and show two tabs each other’s words', async () => {
    const first = await write('legal', { text: ' No risk in law. ' });
    expect(first.body).toMatchObject({ text: ' No risk in law. ', revision: 1 });
    expect((await write('financial', { text: 'Nothing.' }, 0, year.lead.browser)).status).toBe(200);
    const stale = await write('legal', { text: 'Mine' }, 0, year.lead.browser);
    expect([stale.status, stale.body.changedBy, stale.body.current]).toEqual([
      412,
      'Clerk',
      expect.objectContaining({ text: ' No risk in law. ', revision: 1 }),
    ]);
    expect((await write('legal', { text: ' No risk in law. ' }, 1)).body.revision).toBe(1);
    const noHeader = await clerk.ask('PUT', `${address}/${begun.id}/fields/legal`, plain);
    expect(noHeader.status).toBe(428);
    const both = await Promise.all(['One', 'Two'].map((text) => write('human-rights', { text })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await clerk.ask<HistoryView>('GET', `/history?limit=9&object=covering-field:${begun.id}/legal`);
    expect(body.items.map(({ act, after }) => [act, after])).toEqual([
      ['write-covering-field', expect.objectContaining({ text: ' No risk in law. ' })],
    ]);
  });

  it('keep of a field what its kind has, and its initials where the form asks for them', async () => {
    const all = {
      text: 'Words',
      items: [{ code: 'SO1', words: 'Homes' }],
      rows: [['a', 'b']],
      contacts: [{ name: 'A', post: 'B', telephone: '1', email: 'c' }],
      clearedBy: 'RLD',
      clearedOn: '2027-05-01',
    };
    expect((await write('strategic-objectives', all)).body).toMatchObject({
      text: 'Words',
      items: all.items,
      rows: [],
      contacts: [],
      clearedBy: '',
      clearedOn: null,
    });
    expect((await write('contacts', all)).body).toMatchObject({ text: '', items: [], contacts: all.contacts });
    begun = (await begin({ form: 'cabinet', body: 'Cabinet', meetsOn: '2027-07-01' })).body;
    expect((await write('finance', all)).body).toMatchObject({
      text: '',
      rows: [['a', 'b']],
      clearedBy: 'RLD',
      clearedOn: '2027-05-01',
    });
  });

  it('are twenty in a year at most', async () => {
    for (let n = 1; n < 20; n += 1) expect((await begin({ body: `Body ${n}` })).status).toBe(201);
    const { status, body } = await begin({ body: 'One more' });
    expect([status, body.because?.[0]?.code]).toEqual([409, 'too-many']);
  });

  it.each<[string, string, object, string[]]>([
    ['no choice of the form', 'asked-to', { text: 'Matter for laughter' }, ['text']],
    ['a cell too many', 'finance', { rows: [['a', 'b', 'c']] }, ['rows']],
    ['a cell with a NUL', 'finance', { rows: [['a\u0000']] }, ['rows']],
    [
      'an exempt text without its paragraph',
      'legal',
      { classification: { ...exempt, paragraph: null } },
      ['classification.paragraph'],
    ],
    ['paragraph 8', 'legal', { classification: { ...exempt, paragraph: 8 } }, ['classification.paragraph']],
    [
      'no public-interest reason',
      'legal',
      { classification: { ...exempt, publicInterestReason: ' ' } },
      ['classification.publicInterestReason'],
    ],
    [
      'a confidential text, which enters no paper',
      'legal',
      { classification: { ...publicly, level: 'confidential' } },
      ['classification.level'],
    ],
    ['an initial that is a novel', 'legal', { clearedBy: 'x'.repeat(21) }, ['clearedBy']],
    ['no day', 'legal', { clearedOn: '2027-13-01' }, ['clearedOn']],
    ['a text with half a symbol', 'legal', { text: '\uD83C' }, ['text']],
    ['300,000 characters', 'legal', { text: 'x'.repeat(300_000) }, ['text']],
  ])('refuse %s', async (_what, field, said, fields) => {
    if (field === 'finance') begun = (await begin({ form: 'cabinet', body: 'Cabinet', meetsOn: begun.meetsOn })).body;
    const answer = await write(field, said);
    expect([answer.status, wrong(answer)]).toEqual([400, fields]);
    expect(await answerOf(field)).toMatchObject({ revision: 0 });
  });

  it('take 30,000 words, Arabic, Welsh and emoji as they were typed', async () => {
    const text = `${'gair '.repeat(30_000)}مرحبا Tŷ 🌳 & < > "`;
    // Not compared by the matcher, which would print them.
    expect((await write('introduction', { text })).body.text === text).toBe(true);
    expect((await answerOf('introduction'))?.text === text).toBe(true);
  });

  it('let nobody write a statutory officer’s comment, or a field of the meeting, or one that is not there', async () => {
    expect((await write('statutory-comments', { text: 'Satisfactory.' })).body.because?.[0]?.code).toBe('signed-only');
    expect((await write('title', { text: 'Another' })).body.because?.[0]?.code).toBe('of-meeting');
    expect((await write('no-such', { text: 'x' })).status).toBe(404);
    expect((await write('a%00b', { text: 'x' })).status).toBe(404);
  });

  it('hide what is exempt from those who may not see it: in the page, the preview and the history', async () => {
    await write('legal', { text: 'CANARY price', classification: { ...exempt, publicInterestReason: 'CANARY why' } });
    expect(await answerOf('legal', year.reader)).toMatchObject({ text: '', hidden: true, revision: 1 });
    expect(JSON.stringify(await read(year.reader))).not.toContain('CANARY');
    expect((await answerOf('legal'))?.text).toBe('CANARY price');
    for (const who of [year.reader, clerk])
      expect(JSON.stringify((await preview('public', who)).body)).not.toContain('CANARY');
    expect((await preview('restricted', year.reader)).status).toBe(403);
    const restricted = await preview('restricted');
    expect(textsOfCovering(restricted.body.document)).toContain('CANARY price');
    expect(JSON.stringify(restricted.body)).not.toContain('CANARY why');
    // It stays hidden as it was, when it is opened for a text without the price.
    await write('legal', { text: 'No price.' }, 1);
    const history = await year.reader.ask<HistoryView>('GET', `/history?limit=20`);
    expect(JSON.stringify(history.body)).not.toContain('CANARY');
    expect(JSON.stringify((await clerk.ask('GET', '/history?limit=20')).body)).toContain('CANARY');
    expect((await answerOf('legal', year.reader))?.text).toBe('No price.');
  });

  it('are written by those who may, and are not there for another council or under another year', async () => {
    expect((await begin({ meetsOn: '2027-08-01' }, year.reader)).status).toBe(403);
    expect((await write('legal', { text: 'x' }, 0, year.reader)).status).toBe(403);
    expect((await write('legal', { text: 'x' }, 0, year.stranger)).status).toBe(404);
    for (const at of ['', `/${begun.id}`, `/${begun.id}/preview`])
      expect((await year.stranger.ask('GET', `${address}${at}`)).status).toBe(404);
    expect((await clerk.ask('GET', `/assessments/2001-02/covering-reports`)).status).toBe(404);
    await year.lead.browser.ask('POST', '/assessments', {
      year: '2027/28',
      modelId: '2024-05-statutory',
      leadId: year.lead.id,
      dates: {},
    });
    const elsewhere = `/assessments/2027-28/covering-reports/${begun.id}`;
    expect((await clerk.ask('GET', elsewhere)).status).toBe(404);
    expect((await clerk.ask('PUT', `${elsewhere}/fields/legal`, plain, 0)).status).toBe(404);
  });

  it('come back with all that was typed', async () => {
    await write('legal', { text: 'Kept.' });
    const summary = await read();
    expect((await remove(begun.id, summary.revision)).status).toBe(204);
    expect((await clerk.ask('GET', `${address}/${begun.id}`)).status).toBe(404);
    expect((await write('legal', { text: 'Late.' }, 1)).status).toBe(404);
    expect((await year.reader.ask('GET', `${address}?removed=true`)).status).toBe(403);
    const { body } = await clerk.ask<CoveringReportsView>('GET', `${address}?removed=true`);
    expect(body.items.map(({ id }) => id)).toContain(begun.id);
    expect((await clerk.ask('POST', `${address}/${begun.id}/restore`)).status).toBe(200);
    expect((await answerOf('legal'))?.text).toBe('Kept.');
    expect((await clerk.ask('POST', `${address}/${begun.id}/restore`)).status).toBe(404);
  });

  describe('of what was signed', () => {
    it('print an officer’s comment while it is of the text as it stands, and offer new texts when that changes', async () => {
      const { offers } = await read();
      const offered = offers.find(({ key }) => key === 'introduction')?.text ?? '';
      await write('results', { text: 'What we found.', offered: `${offered} then` });
      await year.agree();
      await year.sign(year.chief, 'head-of-paid-service', { comment: 'CHIEF says yes.' });
      const said = async () => textsOfCovering((await preview()).body.document).join('\n');
      expect(await said()).toContain('CHIEF says yes.');
      expect((await read()).problems.map(({ code, field }) => `${code} ${field}`)).toContain('offer-changed results');
      await year.standAt('drafting');
      await year.lead.browser.ask(
        'PUT',
        `${year.address}/themes/culture/narrative`,
        { narrative: 'New words.', classification: publicly },
        2,
      );
      await year.standAt('statutory-sign-off');
      expect(await said()).not.toContain('CHIEF');
      const report = await read();
      expect(report.officers[0]).toEqual({ post: 'Head of paid service', comment: 'CHIEF says yes.', current: false });
      expect(report.problems.map(({ code }) => code)).toContain('stale-comment');
    });

    it('are of the sealed text for ever, and can still be written', async () => {
      await year.standAt('drafting');
      const open = { kind: 'statement', title: 'Peer challenge letter', statement: 'Good.', classification: publicly };
      const item = (await year.lead.browser.ask<EvidenceView>('POST', '/evidence', open)).body;
      const link = { evidenceId: item.id, themeKey: 'culture', criterionKey: null, stance: 'supports', shows: 'It' };
      expect((await year.lead.browser.ask('POST', `${year.address}/evidence-links`, link)).status).toBe(201);
      await year.agree();
      await year.signAll();
      const sealed = await year.lead.browser.ask<Problem>('POST', `${year.address}/seal`, {});
      expect([sealed.status, sealed.body.because]).toEqual([201, undefined]);
      await year.superuser.query(`update evidence set title = 'Another title'`);
      const report = await read();
      expect(report.sealed).toBe(true);
      expect(report.papers.map(({ title }) => title)).toEqual(['Peer challenge letter']);
      const { document } = (await preview()).body;
      expect(textsOfCovering(document)).toContain('What I say as monitoring-officer.');
      expect(document.council.brandColour).toMatch(/^#(?!000000)/);
      expect((await write('legal', { text: 'After the seal.' })).status).toBe(200);
    });
  });
});
