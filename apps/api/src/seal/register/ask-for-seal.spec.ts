import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SpecService } from '../../testing/spec-service.js';
import { Works } from '../../work/works.js';
import { AskForSealLimits } from './ask-for-seal-limits.js';
import { type SealAnswerView, unknownSeal } from './ask-for-seal.view.js';
import { registerSeal, type SealToRegister } from './register-seal.js';

describe('asking whether a seal is known', () => {
  let service: SpecService;
  const first: SealToRegister = { seal: 'ab'.repeat(32), year: '2026/27', edition: 1, pdfSha256: 'cd'.repeat(32) };
  const other: SealToRegister = { ...first, seal: 'ef'.repeat(32), year: '2025/26' };
  const ask = (seal: string) => service.nobody.ask<SealAnswerView>('GET', `/seals/${seal}`);

  beforeAll(async () => {
    service = await SpecService.start();
    const { councilId } = await service.council('northford');
    const elsewhere = await service.council('southmere');
    const register = (council: string, seal: SealToRegister) =>
      service.app.get(Works).asOperator(council, (work) => registerSeal(work, seal));
    await register(councilId, first);
    await register(councilId, other);
    await register(elsewhere.councilId, { ...first, seal: '12'.repeat(32), edition: 5 });
  });
  afterAll(() => service.stop());

  it('tells nobody in particular whose it is and what PDF belongs to it', async () => {
    const { status, body, headers } = await ask(first.seal);
    expect([status, body]).toEqual([
      200,
      {
        known: true,
        council: expect.stringMatching(/northford/i),
        year: '2026/27',
        edition: 1,
        supersededBy: null,
        pdfSha256: first.pdfSha256,
      },
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('says when a later edition of the same council and year was sealed, and of no other', async () => {
    const { councilId } = await service.council('westhaven');
    const works = service.app.get(Works);
    const seals = ['34', '56', '78'].map((pair) => pair.repeat(32));
    for (const [n, seal] of seals.entries())
      await works.asOperator(councilId, (work) => registerSeal(work, { ...first, seal, edition: n + 1 }));
    const later = { ...first, seal: 'bc'.repeat(32), year: '2025/26', edition: 9 };
    await works.asOperator(councilId, (work) => registerSeal(work, later));
    const answers = await Promise.all(seals.map(async (seal) => (await ask(seal)).body.supersededBy));
    expect(answers).toEqual([3, 3, null]);
    expect((await ask(first.seal)).body.supersededBy).toBeNull();
  });

  it.each([
    '00'.repeat(32),
    'ab',
    first.seal.toUpperCase(),
    `${first.seal}a`,
    encodeURIComponent("' or 1=1 --"),
    '..%2f..%2fcouncils',
  ])('answers alike for what is not known: %s', async (seal) => {
    const { status, body } = await ask(seal);
    expect([status, body]).toEqual([200, unknownSeal]);
  });

  it('is kept out of by the register when the same edition is sealed twice', async () => {
    const { councilId } = await service.council('eastmere');
    const works = service.app.get(Works);
    const twice = (seal: string) =>
      works.asOperator(councilId, (work) => registerSeal(work, { ...first, seal: seal.repeat(32) }));
    await twice('9a');
    await expect(twice('9b')).rejects.toThrow('seal_register_edition_unique');
    expect((await ask('9b'.repeat(32))).body.known).toBe(false);
  });

  it('is bounded for one address, and begins anew', () => {
    const limits = new AskForSealLimits();
    const count = (address: string, at: number) => () => limits.count(address, at);
    for (let n = 0; n < 60; n++) expect(count('a', 1_000_000)).not.toThrow();
    expect(count('a', 1_000_000)).toThrow('Too many tries');
    expect(count('b', 1_000_000)).not.toThrow();
    expect(count('a', 1_061_000)).not.toThrow();
    for (let n = 0; n < 20_000; n++) limits.count(`address-${n}`, 1_061_000);
    expect(limits['counts'].size).toBeLessThanOrEqual(10_000);
  });

  it('is bounded where it is asked, known or not, and says when to come back', async () => {
    const limits = service.app.get(AskForSealLimits);
    const asked = Array.from({ length: 61 }, (_, n) => (n % 2 ? first.seal : '0'));
    const answers = [];
    for (const seal of asked) answers.push(await ask(seal));
    const refused = answers.at(-1);
    expect([answers[0]?.status, refused?.status, refused?.headers['retry-after']]).toEqual([200, 429, '60']);
    expect(refused?.body).not.toHaveProperty('known');
    expect([...limits['counts'].keys()]).toEqual([expect.stringMatching(/^(::ffff:)?127\.0\.0\.1$|^::1$/)]);
  });
});
