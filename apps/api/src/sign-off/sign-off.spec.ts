import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceView } from '../evidence/evidence.view.js';
import { signatureHash } from '../seal/seal-of.js';
import { exempt, publicly, type Problem } from '../testing/answers.js';
import { YearToSign } from './testing/year-to-sign.js';
import { toSealedSignature, type SignatureRow } from './signature.store.js';

describe('signing the text of a year', () => {
  let year: YearToSign;

  beforeAll(async () => {
    year = await YearToSign.start();
  });
  afterAll(() => year.stop());

  const codes = ({ body }: { body: Problem }): string[] => (body.because ?? []).map(({ code }) => code);
  const rows = async (): Promise<SignatureRow[]> =>
    (await year.superuser.query<SignatureRow>('select * from signature order by signed_at, number')).rows;
  const whoHasSigned = async () =>
    (await year.read()).body.posts.map(({ signature }) => signature && [signature.name, signature.current]);

  it('waits until senior leadership has agreed the text', async () => {
    const early = await year.sign<Problem>(year.chief, 'head-of-paid-service');
    expect([early.status, codes(early)]).toEqual([409, ['wrong-state']]);
    await year.agree();
    const { body } = await year.read(year.chief.browser);
    expect(body.posts.map(({ holder, deputies }) => [holder?.name, deputies.map(({ name }) => name)])).toEqual([
      ['Chief executive', []],
      ['Finance director', ['Deputy finance director']],
      ['Legal director', []],
    ]);
    expect(body.posts.map(({ maySign, yours }) => [maySign, yours])).toEqual([
      [true, 'holder'],
      [false, null],
      [false, null],
    ]);
    expect(body.posts[1]?.because[0]?.message).toBe(
      'You are not the chief finance officer and do not deputise for them.',
    );
  });

  it('is for whoever holds the post or deputises for it, by their role', async () => {
    const notTheirs = await year.sign<Problem>(year.chief, 'monitoring-officer');
    expect([notTheirs.status, codes(notTheirs)]).toEqual([409, ['not-your-post']]);
    expect((await year.sign(year.lead, 'head-of-paid-service')).status).toBe(403);
    const parts = {
      contentHash: '0'.repeat(64),
      seen: '',
      post: 'head-of-paid-service',
      comment: 'Yes.',
      declared: true,
    };
    expect((await year.reader.ask('POST', `${year.address}/signatures`, parts)).status).toBe(403);
    expect((await year.stranger.ask('POST', `${year.address}/signatures`, parts)).status).toBe(404);
    expect((await year.stranger.ask('GET', `${year.address}/sign-off`)).status).toBe(404);
  });

  it.each([
    ['', 'Write your comment'],
    [' \n—.', 'Write your comment'],
    ['TBC', '“TBC” is still to be filled in'],
    ['I agree. [Click to select comment]', 'still to be filled in'],
    ['x'.repeat(100_000), '10,000 characters or fewer'],
    ['a\u0000b', 'cannot be stored'],
  ])(
    'refuses a comment that says nothing, is not finished or cannot be kept, at its field',
    async (comment, message) => {
      const { status, body } = await year.sign<Problem>(year.chief, 'head-of-paid-service', { comment });
      expect([status, body.errors]).toEqual([400, [{ field: 'comment', message: expect.stringContaining(message) }]]);
      expect(await rows()).toEqual([]);
    },
  );

  it('keeps the comment, the text and the signature before it, and one signature of the same click twice', async () => {
    const said = { comment: '  Tŷ: fully staffed.\n\nReserves are low.  ' };
    const [one, other] = await Promise.all([1, 2].map(() => year.sign(year.chief, 'head-of-paid-service', said)));
    expect([one?.status, other?.status]).toEqual([200, 200]);
    expect((await year.sign(year.finance, 'chief-finance-officer')).status).toBe(200);
    const signed = await rows();
    expect(signed.map((row) => [row.number, row.post, row.comment])).toEqual([
      [1, 'head-of-paid-service', 'Tŷ: fully staffed.\n\nReserves are low.'],
      [2, 'chief-finance-officer', 'What I say as chief-finance-officer.'],
    ]);
    expect(signed.map(({ previous }) => previous)).toEqual(['0'.repeat(64), signed[0]?.hash]);
    for (const row of signed) {
      const { hash, ...content } = toSealedSignature(row);
      expect(signatureHash(content)).toBe(hash);
    }
    const again = await year.sign<Problem>(year.chief, 'head-of-paid-service', { comment: 'Something else.' });
    expect([again.status, codes(again)]).toEqual([409, ['already-signed']]);
    expect((await year.sign<Problem>(year.deputy, 'chief-finance-officer')).body.because?.[0]?.message).toBe(
      'Finance director has signed this text as chief finance officer already.',
    );
  });

  it('leaves the text as it was signed: a signature changes no hash', async () => {
    const { body } = await year.read();
    expect((await rows()).map(({ content_hash }) => content_hash)).toEqual([body.contentHash, body.contentHash]);
    expect(await whoHasSigned()).toEqual([['Chief executive', true], ['Finance director', true], null]);
  });

  it('becomes stale when the text changes, and names what changed to those who may see it', async () => {
    const seen = (await year.read(year.legal.browser)).body;
    const item = { kind: 'statement', title: 'The waste contract', statement: 'It ends.', classification: exempt };
    const evidence = (await year.lead.browser.ask<EvidenceView>('POST', '/evidence', item)).body;
    await year.standAt('drafting');
    await year.lead.browser.ask(
      'PUT',
      `${year.address}/themes/leadership/narrative`,
      { narrative: 'New words.', classification: publicly },
      2,
    );
    const link = {
      evidenceId: evidence.id,
      themeKey: 'governance',
      criterionKey: null,
      stance: 'supports',
      shows: 'It',
    };
    expect((await year.lead.browser.ask('POST', `${year.address}/evidence-links`, link)).status).toBe(201);
    await year.standAt('statutory-sign-off');

    expect(await whoHasSigned()).toEqual([['Chief executive', false], ['Finance director', false], null]);
    const changes = async (who = year.lead.browser) =>
      (await year.read(who)).body.posts[0]?.signature?.changes.map(({ what, evidenceId }) => [what, evidenceId]);
    expect(await changes()).toEqual([
      [expect.stringMatching(/^Leadership: the narrative was changed$/), null],
      [expect.stringMatching(/^Governance: the lead or the evidence of the theme was changed$/), null],
      ['Evidence “The waste contract” was added', evidence.id],
    ]);
    expect(JSON.stringify(await changes(year.reader))).not.toContain('waste contract');

    const stale = await year.sign<Problem>(year.legal, 'monitoring-officer', {
      contentHash: seen.contentHash,
      seen: seen.parts,
    });
    expect([stale.status, codes(stale)]).toEqual([409, ['stale-text', ...Array(3).fill('text-changed')]]);
    expect(stale.body.detail).toContain('Evidence “The waste contract” was added.');
    expect(await rows()).toHaveLength(2);
  });

  it('is good again when the text is again what was signed, and asks for no other', async () => {
    const [link] = (
      await year.superuser.query<{ id: string; revision: number }>('select id, revision from evidence_link')
    ).rows;
    await year.standAt('drafting');
    await year.lead.browser.ask('DELETE', `${year.address}/evidence-links/${link?.id}`, undefined, link?.revision);
    const old = { narrative: '', classification: publicly };
    expect((await year.lead.browser.ask('PUT', `${year.address}/themes/leadership/narrative`, old, 3)).status).toBe(
      200,
    );
    await year.standAt('statutory-sign-off');
    expect(await whoHasSigned()).toEqual([['Chief executive', true], ['Finance director', true], null]);
  });

  it('asks whoever led or edited a theme to declare it, and prints what they declare', async () => {
    await year.standAt('drafting');
    const led = { leadId: year.legal.id };
    expect((await year.lead.browser.ask('PUT', `${year.address}/themes/governance/lead`, led, 2)).status).toBe(200);
    const narrative = { narrative: 'By the legal director.', classification: publicly };
    await year.superuser.query(`update membership set roles = '{statutory-officer,theme-lead}' where person_id = $1`, [
      year.legal.id,
    ]);
    await year.legal.browser.ask('PUT', `${year.address}/themes/culture/narrative`, narrative, 2);
    await year.standAt('statutory-sign-off');
    const { declaration } = (await year.read(year.legal.browser)).body;
    expect(declaration).toMatch(/^I led or edited the themes Governance and Culture\. /);
    expect((await year.read(year.chief.browser)).body.declaration).toBeNull();
    const undeclared = await year.sign<Problem>(year.legal, 'monitoring-officer');
    expect([undeclared.status, undeclared.body.errors?.map(({ field }) => field)]).toEqual([400, ['declared']]);
    const both = await year.sign<Problem>(year.legal, 'monitoring-officer', { comment: '' });
    expect(both.body.errors?.map(({ field }) => field)).toEqual(['comment', 'declared']);
    const { body } = await year.sign(year.legal, 'monitoring-officer', { declared: true });
    expect(body.posts[2]?.signature).toMatchObject({ declaration, current: true, deputy: false });
  });

  it('keeps the monitoring officer apart from the other two, whoever is appointed meanwhile', async () => {
    await year.superuser.query(
      `update statutory_post set person_id = $1 where post = 'monitoring-officer'; `.replace(
        '$1',
        `'${year.chief.id}'`,
      ),
    );
    try {
      await year.superuser.query(`delete from signature where post = 'monitoring-officer'`);
      const chief = await year.sign<Problem>(year.chief, 'head-of-paid-service', { declared: true });
      expect(chief.status).toBe(200);
      const monitor = await year.sign<Problem>(year.chief, 'monitoring-officer', { declared: true });
      expect([monitor.status, codes(monitor)]).toEqual([409, ['monitors-themselves']]);
    } finally {
      await year.superuser.query(
        `update statutory_post set person_id = '${year.legal.id}' where post = 'monitoring-officer'`,
      );
    }
  });

  it('lets a deputy sign, and says so', async () => {
    const { status, body } = await year.sign(year.deputy, 'chief-finance-officer');
    expect(status).toBe(200);
    expect(body.posts[1]?.signature).toMatchObject({ name: 'Deputy finance director', deputy: true, current: true });
    expect(body.earlier.map(({ name }) => name)).toContain('Finance director');
  });

  it('says in the trail who signed what, with their words', async () => {
    const { rows: entries } = await year.superuser.query(
      `select person_name, after from audit_entry where act = 'sign'`,
    );
    expect(entries).toContainEqual({
      person_name: 'Legal director',
      after: expect.objectContaining({ post: 'Monitoring officer', declaration: expect.stringContaining('Culture') }),
    });
  });

  it('chains signatures that come at the same moment without a fork', async () => {
    for (let round = 0; round < 5; round += 1) {
      await year.superuser.query('delete from signature');
      const answers = await Promise.all([
        year.sign(year.chief, 'head-of-paid-service'),
        year.sign(year.finance, 'chief-finance-officer'),
        year.sign(year.deputy, 'chief-finance-officer'),
        year.sign(year.legal, 'monitoring-officer', { declared: true }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409]);
      const signed = (await rows()).sort((one, other) => one.number - other.number);
      expect(signed.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(signed.map(({ previous }) => previous)).toEqual(['0'.repeat(64), signed[0]?.hash, signed[1]?.hash]);
    }
  });
});
