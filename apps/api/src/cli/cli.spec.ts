import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { AnchorFolder } from '../audit-trail/anchor/anchor-folder.js';
import { AnchorKeeper } from '../audit-trail/anchor/anchor-keeper.js';
import { plainLayout, renderBody, savedPage } from '../model/import-guidance/testing/written-page.js';
import { writtenThemes } from '../model/import-guidance/testing/written-themes.js';
import { type Browser, SpecService, specPassword } from '../testing/spec-service.js';
import { Clock } from '../work/clock.js';
import { Works } from '../work/works.js';

/** The commands as they are built and run by an operator, on the database of a service that is running. */
describe('the operator’s commands', () => {
  let service: SpecService;
  let folder: string;
  const run = (command: string, ...args: string[]) =>
    spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../../dist/cli', `${command}.js`), ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env['PATH'], DATABASE_URL: service.ownerUrl, DATA_DIR: folder, INIT_CWD: folder },
      timeout: 90_000,
    });

  beforeAll(async () => {
    service = await SpecService.start();
    folder = mkdtempSync(path.join(tmpdir(), 'best-value-cli-'));
  });
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('found a council whose administrator sets a password by the printed link, or by the one that takes its place', async () => {
    const made = run(
      'council',
      'create',
      '--name',
      'Westhaven Borough Council',
      '--slug',
      'westhaven',
      '--admin',
      'admin@westhaven.example',
    );
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    const again = run('council', 'link', '--slug', 'westhaven', '--admin', 'admin@westhaven.example');
    expect([again.status, again.stderr]).toEqual([0, '']);
    const [lost, token] = [made, again].map(({ stdout }) => /set-password\/([\w-]+)/.exec(stdout)?.[1]);
    expect((await service.nobody.ask('GET', `/password-links/${lost}`)).status).toBe(404);
    expect((await service.nobody.ask('POST', `/password-links/${token}`, { password: specPassword })).status).toBe(204);
    const admin = (await service.signIn('admin@westhaven.example')).in('westhaven');
    expect((await admin.ask('GET', '/people')).status).toBe(200);
    const twice = run(
      'council',
      'create',
      '--name',
      'Westhaven',
      '--slug',
      'westhaven',
      '--admin',
      'admin@westhaven.example',
    );
    expect([twice.status, twice.stderr.trim()]).toEqual([1, 'There is a council called westhaven already']);
  });

  it.each([
    [[], 'Use: npm run council'],
    [
      ['create', '--name', 'X', '--slug', 'No Good', '--admin', 'a@b.example'],
      'small letters, digits and single hyphens',
    ],
    [['create', '--name', 'X', '--slug', 'good', '--admin', 'nobody'], 'must be an email address'],
    [['link', '--slug', 'westhaven'], 'Use: npm run council'],
    [['link', '--slug', 'nowhere', '--admin', 'a@b.example'], 'There is no council called nowhere'],
  ])('say in a sentence what is wrong with %j', (args, sentence) => {
    const { status, stderr } = run('council', ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });

  describe('for the report', () => {
    let lead: Browser;
    beforeAll(async () => {
      const council = await service.council('northford');
      const person = await service.person(council, 'lead', ['lead-officer']);
      lead = person.browser;
      await lead.ask('POST', '/assessments', {
        year: '2025/26',
        modelId: '2024-05-statutory',
        leadId: person.id,
        dates: {},
      });
    });

    it('list what can be exported, a line each and nothing else', () => {
      const { status, stdout } = run('report');
      expect([status, stdout]).toEqual([0, 'northford 2025/26 drafting\n']);
    });

    it('write a draft, and refuse it as final with all reasons', () => {
      const draft = run('report', '--council', 'northford', '--year', '2025/26', '--out', 'draft.pdf');
      expect(draft.status).toBe(0);
      expect(readFileSync(path.join(folder, 'draft.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      const final = run('report', '--council', 'northford', '--year', '2025/26', '--out', 'final.pdf', '--final');
      expect(final.status).toBe(1);
      expect(final.stderr.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(8);
    });

    it('write of a sealed year the very file that was sealed', async () => {
      const superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
      await superuser.connect();
      const id = '5ea1ed00-0000-4000-8000-000000000000';
      const { rows } = await superuser.query<{ council_id: string }>(
        `update assessment set state = 'sealed' where year = '2025/26' returning council_id`,
      );
      await superuser.query(
        `insert into seal (council_id, id, assessment_id, edition, number, public_hash, salted, content_hash, approvals, signatures, previous_seal,
           sealed_at, as_at, sealed_by_name, seal, pdf_file_name, pdf_sha256, pdf_bytes, pdf_pages)
         select council_id, $1, id, 1, 1, '', '', '', '[]', '[]', '', now(), now(), 'lead', repeat('a', 64), 'Appendix 1.pdf', '', 11, 73
         from assessment where year = '2025/26'`,
        [id],
      );
      await superuser.end();
      const kept = path.join(folder, 'files', 'kept', rows[0]?.council_id ?? '');
      mkdirSync(kept, { recursive: true });
      writeFileSync(path.join(kept, id), '%PDF-sealed');
      const final = run('report', '--council', 'northford', '--year', '2025-26', '--out', 'final.pdf', '--final');
      expect([final.status, final.stderr]).toEqual([0, '']);
      expect(final.stdout).toMatch(/final\.pdf: 73 pages, final\n$/);
      expect(readFileSync(path.join(folder, 'final.pdf'), 'utf8')).toBe('%PDF-sealed');
    });

    it.each([
      [['--council', 'nowhere', '--year', '2025/26', '--out', 'x.pdf'], 'There is no council called "nowhere"'],
      [['--council', 'northford', '--year', '2001/02', '--out', 'x.pdf'], 'has no assessment for 2001/02'],
      [['--council', 'northford', '--year', '2025/26', '--out', 'no/such/x.pdf'], 'cannot be written'],
      [['--nonsense'], 'Use: npm run report'],
    ])('say in a sentence what is wrong with %j', (args, sentence) => {
      const { status, stderr } = run('report', ...args);
      expect(status).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    });
  });

  describe('for the guidance', () => {
    const html = savedPage(renderBody(writtenThemes(), plainLayout));
    const versions = async (): Promise<string[]> => {
      const { body } = await (
        await service.signIn('admin@westhaven.example')
      ).ask<{ items: { id: string }[] }>('GET', '/models');
      return body.items.map(({ id }) => id);
    };

    it('show what a page would become, save it for every council when told to, and once', async () => {
      writeFileSync(path.join(folder, 'page.html'), html);
      const shown = run('guidance', 'page.html');
      expect([shown.status, shown.stderr]).toEqual([0, '']);
      expect(shown.stdout).toContain('- Leadership: 3 characteristics, 2 indicators');
      expect(shown.stdout).toContain('Open Government Licence v3.0');
      expect(shown.stdout).toContain('Nothing was saved.');
      const before = await versions();
      expect(run('guidance', 'page.html', '--yes').stdout).toContain('Saved.');
      const after = await versions();
      expect(after.filter((id) => !before.includes(id))).toEqual([
        expect.stringMatching(/^2024-05-guidance-[0-9a-f]{12}$/),
      ]);
      expect(run('guidance', 'page.html', '--yes').stdout).toContain('is here already');
      expect(await versions()).toEqual(after);
    });

    it.each([
      [[], 'Use: npm run guidance'],
      [['no/such/page.html'], 'cannot be read'],
      [['broken.html'], 'Expected a heading “Culture”'],
    ])('say in a sentence what is wrong with %j', (args, sentence) => {
      writeFileSync(path.join(folder, 'broken.html'), html.replaceAll('</span>Culture', '</span>Others'));
      const { status, stderr } = run('guidance', ...args);
      expect(status).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    });
  });

  describe('for the audit trail', () => {
    let superuser: Client;
    let copy: string;
    const anchors = (): string => path.join(folder, 'anchors');
    const tamper = (statement: string) => superuser.query(statement);
    const ofSouthmere = `council_id = (select id from council where slug = 'southmere')`;
    const verify = (...args: string[]) => run('audit-verify', ...args);

    beforeAll(async () => {
      await service.council('southmere');
      copy = mkdtempSync(path.join(tmpdir(), 'best-value-copy-'));
      await new AnchorKeeper(service.app.get(Works), new AnchorFolder(anchors()), new Clock()).goRound();
      cpSync(anchors(), copy, { recursive: true });
      superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
      await superuser.connect();
    });
    afterAll(async () => {
      await superuser.end();
      rmSync(copy, { recursive: true, force: true });
    });

    it('say that all trails are whole, how many entries there are and how fast they went by', () => {
      const { status, stdout, stderr } = verify();
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^southmere: whole; 1 entry \([\d,]+ entries a second\); 1 anchor$/m);
      expect(stdout).toMatch(/^\d+ entries of \d councils in [\d.]+ s; 0 do not fit\n$/m);
    });

    it('name the first bad entry of the council that is asked for', async () => {
      await tamper(`update audit_entry set person_name = E'Mallory\\x1b[2J' where number = 1 and ${ofSouthmere}`);
      const { status, stdout } = verify('--council', 'southmere');
      expect(status).toBe(2);
      expect(stdout).toMatch(/^southmere: DOES NOT FIT; /);
      const said =
        /First bad entry: 1, \d+ \w+ \d{4} at [\d:]+, create-council by Mallory \[2J, on “Southmere Borough Council”\.\n/;
      expect(stdout).toMatch(said);
      expect(stdout).toContain('Entry 1 is not as it was written');
      expect(stdout).not.toContain('northford');
      await tamper(`update audit_entry set person_name = 'The operator' where number = 1 and ${ofSouthmere}`);
      expect(verify('--council', 'southmere').status).toBe(0);
    });

    it('find an end that was cut off by the anchors, here or in a copy of them from elsewhere', async () => {
      await tamper('begin');
      await tamper(`delete from audit_entry where ${ofSouthmere}`);
      await tamper(`update audit_head set number = 0, hash = decode(repeat('00', 32), 'hex') where ${ofSouthmere}`);
      await tamper('commit');
      const here = verify();
      expect([here.status, here.stdout]).toEqual([2, expect.stringMatching(/the end was cut off/)]);
      rmSync(anchors(), { recursive: true });
      const unseen = verify();
      expect([unseen.status, unseen.stdout]).toEqual([0, expect.stringContaining('no anchors to compare with')]);
      const elsewhere = verify('--anchors', copy);
      expect([elsewhere.status, elsewhere.stdout]).toEqual([2, expect.stringMatching(/the end was cut off/)]);
    });

    it('name a council that only its anchors know', async () => {
      cpSync(path.join(copy, 'northford'), path.join(copy, 'eastgate'), { recursive: true });
      const { status, stdout } = verify('--anchors', copy);
      expect(status).toBe(2);
      expect(stdout).toMatch(/^eastgate: DOES NOT FIT; it has anchors, and this database has no such council$/m);
    });

    it.each([
      [['--council', 'nowhere'], 'There is no council called "nowhere"'],
      [['--anchors', 'no/such/folder'], 'There is no folder'],
      [['stray'], 'Use: npm run audit:verify'],
    ])('say in a sentence what is wrong with %j', (args, sentence) => {
      const { status, stderr } = verify(...args);
      expect(status).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    });
  });
});
