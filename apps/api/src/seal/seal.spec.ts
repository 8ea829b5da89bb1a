import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, type Hash, type SealedBundle, verifyBundle } from '@best-value/model';
import type { AssessmentView } from '../assessment/assessment.view.js';
import { checkPdf } from '../report/pdf/checking/check-pdf.js';
import { pdfText } from '../report/pdf/checking/pdf-text.js';
import { addressOf, YearToSign } from '../sign-off/testing/year-to-sign.js';
import { exempt, type Problem, publicly } from '../testing/answers.js';
import type { Browser } from '../testing/spec-service.js';
import { inGroups } from '../report/appendix/assurance-section.js';
import { hexBytes, sha256Of } from './content/sha256.js';
import { sealOf, signatureHash } from './seal-of.js';
import type { SealedEditionView, SealsView } from './seal.view.js';

const hash: Hash = (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

describe('sealing a year', () => {
  let year: YearToSign;

  beforeAll(async () => {
    year = await YearToSign.start();
    const narrative = { narrative: 'CANARYEXEMPT: the price of the contract.', classification: exempt };
    await year.lead.browser.ask('PUT', `${year.address}/themes/culture/narrative`, narrative, 2);
  });
  afterAll(() => year.stop());

  const seal = (of = '2026/27', who: Browser = year.lead.browser) =>
    who.ask<SealsView & Problem>('POST', `${addressOf(of)}/seal`, {});
  const codes = ({ body }: { body: Problem }): string[] => (body.because ?? []).map(({ code }) => code);
  const bundle = async (edition = 1, kind = 'bundle', who = year.lead.browser) =>
    who.ask<SealedBundle>('GET', `${year.address}/seals/${edition}/${kind}`);
  const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

  it('says everything that is in its way at once', async () => {
    await year.superuser.query(`update assessment_theme set score = null where theme_key = 'culture'`);
    const early = await seal();
    expect(early.status).toBe(409);
    expect(codes(early)).toEqual([
      'wrong-state',
      'not-signed',
      'not-signed',
      'not-signed',
      'not-approved',
      'theme-unscored',
    ]);
    expect((await year.read()).body.seal.because.map(({ code }) => code)).toEqual(codes(early));
    await year.superuser.query(`update assessment_theme set score = 'good' where theme_key = 'culture'`);
    await year.standAt('statutory-sign-off');
    await year.approve('2026/27', false);
    await year.sign(year.chief, 'head-of-paid-service');
    expect(codes(await seal())).toEqual(['not-signed', 'not-signed', 'not-independent']);
    await year.superuser.query(`update assessment_theme set score_reason = 'Another' where theme_key = 'culture'`);
    expect((await seal()).body.because?.map(({ message }) => message)).toEqual([
      'The head of paid service signed an earlier text, and must sign again.',
      'The chief finance officer has not signed.',
      'The monitoring officer has not signed.',
      'Senior leadership approved an earlier text, and must approve again.',
    ]);
  });

  it('is for the lead officer, and leaves nothing behind when it is refused', async () => {
    expect((await seal('2026/27', year.chief.browser)).status).toBe(403);
    expect((await seal('2026/27', year.reader)).status).toBe(403);
    expect((await seal('2026/27', year.stranger)).status).toBe(404);
    expect((await year.superuser.query('select 1 from seal')).rowCount).toBe(0);
    expect((await year.lead.browser.ask<AssessmentView>('GET', year.address)).body.state).toBe('statutory-sign-off');
  });

  it('makes one edition of text, approvals, signatures and PDF', async () => {
    await year.agree();
    await year.signAll();
    const { status, body } = await seal();
    expect(status).toBe(201);
    const [edition] = body.items;
    expect(edition).toMatchObject({
      edition: 1,
      previousSeal: null,
      superseded: false,
      reason: null,
      sealedBy: 'Policy lead',
    });
    expect((await year.lead.browser.ask<AssessmentView>('GET', year.address)).body.state).toBe('sealed');

    const file = await year.reader.ask<Buffer>('GET', `${year.address}/seals/1/pdf`);
    expect(file.headers['content-disposition']).toContain('"Appendix 1 Best Value self-assessment 2026-27.pdf"');
    expect(createHash('sha256').update(file.body).digest('hex')).toBe(edition?.pdf.sha256);
    expect(file.body.length).toBe(edition?.pdf.bytes);
    expect(await checkPdf(file.body)).toEqual([]);
    const text = (await pdfText(file.body)).join(' ').replaceAll(/\s+/gu, ' ');
    for (const said of ['What I say as monitoring-officer.', 'Director of Place', 'Signed by Legal director'])
      expect(text).toContain(said);
    expect(text.replaceAll(' ', '')).toContain(inGroups(edition?.seal ?? '').replaceAll(' ', ''));
    expect(text).not.toContain('CANARY');
    const { rows } = await year.superuser.query(`select before, after from audit_entry where act = 'seal'`);
    expect(rows).toEqual([
      {
        before: { state: 'statutory-sign-off' },
        after: { state: 'sealed', edition: 1, seal: edition?.seal, pdf: edition?.pdf.sha256 },
      },
    ]);
  });

  it('can be checked by anyone from the public file alone, which tells nothing that is not public', async () => {
    const { body, headers } = await bundle(1, 'bundle', year.reader);
    expect(headers['content-disposition']).toContain('"Best Value self-assessment 2026-27 sealed.json"');
    expect(JSON.stringify(body)).not.toContain('CANARY');
    expect(
      ['salt', 'restrictedHash', 'restricted'].filter((name) => JSON.stringify(body).includes(`"${name}"`)),
    ).toEqual([]);
    expect(hashOf(body.documents.public)).toBe(body.publicHash);
    expect(sha256Of(hexBytes(body.publicHash), hexBytes(body.salted))).toBe(body.contentHash);
    let previous = '0'.repeat(64);
    for (const { hash, ...signature } of body.signatures) {
      expect(signatureHash(signature)).toBe(hash);
      expect(signature).toMatchObject({ previous, contentHash: body.contentHash });
      previous = hash;
    }
    expect(body.signatures.map(({ post }) => post)).toEqual([
      'head-of-paid-service',
      'chief-finance-officer',
      'monitoring-officer',
    ]);
    expect(sealOf(body)).toBe(body.seal);
    const file = (await year.reader.ask<Buffer>('GET', `${year.address}/seals/1/pdf`)).body;
    const whole = await verifyBundle(body, new Uint8Array(file), hash, body.seal);
    expect(whole).toMatchObject({ findings: [], pdf: 'fits' });
    const changed = JSON.parse(JSON.stringify(body).replace('works well', 'works welL')) as object;
    expect((await verifyBundle(changed, null, hash)).findings.map(({ code }) => code)).toContain(
      'public-document-changed',
    );
    expect(body.pdf.fileName).toBe('Appendix 1 Best Value self-assessment 2026-27.pdf');
  });

  it('can be checked with the restricted file by whoever may see it', async () => {
    const { body, headers } = await bundle(1, 'restricted-bundle');
    expect(headers['content-disposition']).toContain('"RESTRICTED Best Value self-assessment 2026-27 sealed.json"');
    expect(JSON.stringify(body.documents.restricted)).toContain('CANARYEXEMPT');
    expect(JSON.stringify(body)).not.toContain('CANARYAPPROVAL');
    expect(hashOf(body.documents.restricted)).toBe(body.restrictedHash);
    expect(sha256Of(hexBytes(body.salt ?? ''), hexBytes(body.restrictedHash ?? ''))).toBe(body.salted);
    expect((await verifyBundle(body, null, hash)).findings).toEqual([]);
    expect((await bundle(1, 'restricted-bundle', year.reader)).status).toBe(403);
    expect((await bundle(1, 'restricted-bundle', year.stranger)).status).toBe(404);
  });

  it('is over: neither an edit, nor a signature, nor another seal', async () => {
    const score = { score: 'poor', reason: 'Late', classification: publicly };
    expect((await year.lead.browser.ask('PUT', `${year.address}/themes/culture/score`, score, 2)).status).toBe(409);
    expect(codes(await seal())).toEqual(['wrong-state']);
    expect(codes(await year.sign<Problem>(year.deputy, 'chief-finance-officer'))).toContain('wrong-state');
  });

  it('leaves rows that not even the owner of the tables can change or delete', async () => {
    const { rows } = await year.superuser.query<{ name: string }>(
      `select relname as name from pg_class join pg_policy on polrelid = pg_class.oid and polname = 'council_adding' order by 1`,
    );
    const tables = rows.map(({ name }) => name);
    expect(tables).toEqual([
      'approval',
      'assessment_move',
      'consistency_note',
      'council_model',
      'link_answer',
      'link_check',
      'model_crosswalk',
      'revised_edition',
      'seal',
      'sealed_document',
      'signature',
    ]);
    await year.superuser.query('begin');
    try {
      // These have no row yet on the way that this year has gone.
      await year.superuser.query(
        `insert into consistency_note (council_id, id, assessment_id, edition, note, written_by, written_by_name, written_at)
           select council_id, gen_random_uuid(), id, 1, 'Alike.', lead_id, 'lead', now() from assessment where year = '2026/27'`,
      );
      await year.superuser.query(
        `insert into revised_edition (council_id, assessment_id, edition, reason, revised_at, revised_by, revised_by_name)
           select council_id, id, 9, 'A try', now(), lead_id, 'lead' from assessment where year = '2026/27'`,
      );
      await year.superuser.query(
        `with one as (insert into link_check (council_id, id, assessment_id, total, left_out, asked_at)
             select council_id, gen_random_uuid(), id, 1, 0, now() from assessment where year = '2026/27'
             returning council_id, id)
           insert into link_answer (council_id, link_check_id, number, address, status, answered_at)
             select council_id, id, 1, 'https://www.example.org/', 200, now() from one`,
      );
      await year.superuser.query(
        `with own as (insert into council_model (council_id, id, origin, hash, document, published_on, made_at)
             select council_id, '2026-01-own-tried', 'own', '', '{}', '2026-01-01', now() from assessment where year = '2026/27'
             returning council_id, id)
           insert into model_crosswalk (council_id, from_model, to_model, number, document, decided_at)
             select council_id, '2024-05-statutory', id, 1, '{}', now() from own`,
      );
      await year.superuser.query(
        `insert into assessment_move (council_id, assessment_id, number, from_model, to_model, before, after, outcome, moved_at)
           select council_id, id, 1, model_id, model_id, '{}', '{}', '{}', now() from assessment where year = '2026/27'`,
      );
      await year.superuser.query(`set local role bv_owner`);
      await year.superuser.query(`set local app.council_id = '${year.council.councilId}'`);
      for (const table of tables) {
        expect([table, (await year.superuser.query(`select 1 from ${table}`)).rowCount]).not.toEqual([table, 0]);
        for (const statement of [`update ${table} set council_id = council_id`, `delete from ${table}`])
          expect([statement, (await year.superuser.query(statement)).rowCount]).toEqual([statement, 0]);
      }
    } finally {
      await year.superuser.query('rollback');
    }
  });

  it('is taken up again with a reason, as the next edition with another secret', async () => {
    const { revision } = (await year.read()).body;
    const before = await year.superuser.query<{ salt: Buffer }>(`select salt from assessment where year = '2026/27'`);
    const revise = (reason: string, who = year.lead.browser) =>
      who.ask<AssessmentView & Problem>('POST', `${year.address}/revise`, { reason }, revision);
    expect((await revise(' ')).body.errors?.[0]?.field).toBe('reason');
    expect((await revise('Because', year.chief.browser)).status).toBe(403);
    expect((await year.lead.browser.ask('POST', `${year.address}/revise`, { reason: 'x' }, revision - 1)).status).toBe(
      412,
    );
    const { status, body } = await revise('A figure was wrong');
    expect([status, body.state, body.edition]).toEqual([200, 'drafting', 2]);
    const after = await year.superuser.query<{ salt: Buffer }>(`select salt from assessment where year = '2026/27'`);
    expect(after.rows[0]?.salt.equals(before.rows[0]?.salt ?? Buffer.alloc(0))).toBe(false);
    expect((await revise('Again')).status).toBe(412);
  });

  it('stays readable as it was sealed while and after it is revised', async () => {
    const old = (await bundle()).body;
    const narrative = { narrative: 'The second edition.', classification: publicly };
    await year.lead.browser.ask('PUT', `${year.address}/themes/leadership/narrative`, narrative, 2);
    const shown = (await year.reader.ask<SealedEditionView>('GET', `${year.address}/seals/1`)).body;
    expect(shown).toMatchObject({ superseded: false, document: { draft: false, assurance: { seal: old.seal } } });
    expect(JSON.stringify(shown)).not.toContain('The second edition.');
    await year.agree();
    await year.signAll();
    const { items } = (await seal()).body;
    expect(items.map(({ edition, superseded, reason }) => [edition, superseded, reason])).toEqual([
      [2, false, 'A figure was wrong'],
      [1, true, null],
    ]);
    expect(items[0]?.previousSeal).toBe(old.seal);
    expect((await bundle()).body).toEqual(old);
    expect((await bundle(2)).headers['content-disposition']).toContain(
      '"Best Value self-assessment 2026-27 edition 2 sealed.json"',
    );
    expect((await bundle(3)).status).toBe(404);
    expect((await year.stranger.ask('GET', `${year.address}/seals/1`)).status).toBe(404);
    expect((await year.stranger.ask('GET', `${year.address}/seals`)).status).toBe(404);
  });

  it('chains two years that are sealed at the same moment', async () => {
    for (const other of ['2025/26', '2027/28']) {
      await year.write(other);
      await year.agree(other);
      await year.signAll(other);
    }
    const [earlier, later] = await Promise.all([seal('2025/26'), seal('2027/28')]);
    expect(earlier.status).toBe(201);
    // The later one prints the scores of all sealed years before it: sealed second, its signed text is not what it says by then.
    if (later.status !== 201) {
      expect(codes(later)).toEqual(['not-signed', 'not-signed', 'not-signed', 'not-approved']);
      await year.approve('2027/28');
      await year.signAll('2027/28');
      expect((await seal('2027/28')).status).toBe(201);
    }
    const { rows } = await year.superuser.query<{ number: number; seal: string; previous_seal: string }>(
      'select number, seal, previous_seal from seal order by number',
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ previous_seal }) => previous_seal)).toEqual([
      '0'.repeat(64),
      ...rows.slice(0, 3).map((row) => row.seal),
    ]);
    const files = readdirSync(path.join(year.service.filesFolder, 'kept', year.council.councilId));
    const ids = (await year.superuser.query<{ id: string }>('select id from seal')).rows.map(({ id }) => id);
    expect(files.sort()).toEqual(ids.sort());
    expect(existsSync(path.join(year.service.filesFolder, 'incoming'))).toBe(true);
  });
});
