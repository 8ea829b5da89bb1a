import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import type { SealAnswerView } from '../../seal/register/ask-for-seal.view.js';
import type { SealsView } from '../../seal/seal.view.js';
import { YearToSign } from '../../sign-off/testing/year-to-sign.js';

/** What the service really seals, and the command that has only the files. */
describe('a year that was sealed by the service', () => {
  let year: YearToSign;
  let folder: string;
  let seals: SealsView;
  const bundle = 'Best Value self-assessment 2026-27 sealed.json';
  const verify = (...args: string[]) =>
    spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../../../dist/cli/verify.js'), ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env['PATH'], INIT_CWD: folder },
      timeout: 60_000,
    });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'best-value-sealed-'));
    year = await YearToSign.start();
    await year.agree();
    await year.signAll();
    const sealed = await year.lead.browser.ask<SealsView>('POST', `${year.address}/seal`, {});
    expect(sealed.status).toBe(201);
    seals = sealed.body;
    const save = async (address: string, name: string) => {
      const { body } = await year.lead.browser.ask<Buffer | object>('GET', `${year.address}/seals/1/${address}`);
      writeFileSync(path.join(folder, name), Buffer.isBuffer(body) ? body : JSON.stringify(body));
    };
    await save('bundle', bundle);
    await save('restricted-bundle', `RESTRICTED ${bundle}`);
    await save('pdf', 'Appendix 1 Best Value self-assessment 2026-27.pdf');
  });
  afterAll(async () => {
    await year.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([bundle, `RESTRICTED ${bundle}`])('is whole from its files alone: %s', (name) => {
    const { status, stdout, stderr } = verify(name, '--seal', seals.items[0]?.seal ?? '');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Whole and unaltered. The bundle and the PDF are what was sealed');
    expect(stdout).toContain('Best Value self-assessment 2026/27, edition 1');
  });

  it('is refused when one character is changed', () => {
    const text = readFileSync(path.join(folder, bundle), 'utf8');
    writeFileSync(path.join(folder, 'changed.json'), text.replace('What I say as', 'What I said as'));
    const { status, stdout } = verify('changed.json');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/The signature of the [a-z ]+ is not as it was made/)]);
  });

  it('is known to whoever asks for its seal, until and after a meeting refers it back', async () => {
    const [{ seal = '', pdf } = {}] = seals.items;
    const ask = async () => (await year.service.nobody.ask<SealAnswerView>('GET', `/seals/${seal}`)).body;
    const known = { known: true, year: '2026/27', edition: 1, supersededBy: null, pdfSha256: pdf?.sha256 };
    expect(await ask()).toMatchObject(known);
    const meeting = { body: 'cabinet', heldOn: '2026-06-04', outcome: 'referred-back', decision: 'Check the figures.' };
    expect((await year.lead.browser.ask('POST', `${year.address}/meetings`, meeting)).status).toBe(201);
    const { body } = await year.lead.browser.ask<AssessmentView>('GET', year.address);
    expect([body.state, body.returnedReason]).toEqual([
      'drafting',
      'Referred back by Cabinet, 4 June 2026: Check the figures.',
    ]);
    expect(await ask()).toMatchObject(known);
    const again = await year.lead.browser.ask<SealsView>('GET', `${year.address}/seals`);
    expect(again.body.items.map(({ edition }) => edition)).toContain(1);
  });
});
