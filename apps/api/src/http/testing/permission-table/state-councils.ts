import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { sha256Of } from '../../../seal/content/sha256.js';
import type { Client } from 'pg';
import { publicly } from '../../../testing/answers.js';
import { type Browser, SpecService } from '../../../testing/spec-service.js';
import type { ChallengeView } from '../../../challenge/challenge.view.js';
import { roles } from '../../../council/roles.js';
import { writeZip } from '../../../report/pack/zip/write-zip.js';
import { plainTemplate } from '../../../report/templates/testing/made-templates.js';
import { EvidenceStore } from '../../../storage/evidence-store.js';
import { ownDraft, type Real } from './requests.js';

/** How an assessment is brought into a state: statements on the year `$2` of the council `$1`. */
export type StateStatements = Readonly<Record<string, readonly string[]>>;

/** People of every role, and a council for each state in which all of them work. */
export class StateCouncils {
  /** A signed-in browser a role. */
  readonly people = new Map<string, { id: string; cookie: string }>();
  /** What stands for the parameters of addresses, by state. */
  readonly real = new Map<string, Real>();

  constructor(
    private readonly service: SpecService,
    private readonly superuser: Client,
  ) {}

  /** Makes one person a role, who is signed in. */
  async addPeople(): Promise<void> {
    for (const { key } of roles) {
      const id = await this.account(key);
      const token = randomBytes(32).toString('base64url');
      await this.superuser.query(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
        [createHash('sha256').update(token).digest(), id],
      );
      this.people.set(key, { id, cookie: `__Host-bv=${token}` });
    }
  }

  /** Makes a council whose year is in this state. The work in it is done by acts, the last step by statements. */
  async addCouncil(state: string, statements: readonly string[]): Promise<void> {
    const { councilId } = await this.service.council(state);
    for (const [role, { id }] of this.people) await this.belongs(councilId, id, [role]);
    const person = await this.account(`colleague-${state}`);
    const deputy = await this.account(`deputy-${state}`);
    const awaited = await this.account(`awaited-${state}`);
    await this.belongs(councilId, person, ['statutory-officer', 'theme-lead']);
    await this.belongs(councilId, deputy, ['statutory-officer']);
    await this.superuser.query(
      `insert into invitation (council_id, person_id, name, roles, expires_at) values ($1, $2, 'Awaited', '{reader}', now() + interval '1 day')`,
      [councilId, awaited],
    );
    await this.superuser.query(
      `insert into statutory_post (council_id, post, person_id) values ($1, 'monitoring-officer', $2)`,
      [councilId, this.idOf('statutory-officer')],
    );
    const made = await this.work(this.as('lead-officer').in(state), state);
    const carried = await this.carried(councilId, made['assessment'] ?? '');
    const pack = await this.pack(councilId, made['assessment'] ?? '');
    for (const text of statements) await this.superuser.query(text, [councilId, made['assessment']]);
    this.real.set(state, { council: state, person, deputy, awaited, ...made, ...carried, ...pack });
  }

  as(role: string): Browser {
    return this.service.browser(this.people.get(role)?.cookie ?? null);
  }

  private idOf(role: string): string {
    return this.people.get(role)?.id ?? '';
  }

  /** A year with something of every kind in it, each at the revision that `requests.ts` names. */
  private async work(lead: Browser, state: string): Promise<Record<string, string>> {
    const ask = async (method: 'POST' | 'PUT' | 'DELETE', address: string, body?: object, revision?: number) => {
      const answer = await lead.ask<Record<string, string>>(method, address, body, revision, {
        'x-file-name': address.startsWith('/report-templates') ? 'a.docx' : 'a.txt',
      });
      if (answer.status >= 300)
        throw new Error(`${method} ${address}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    const year = '/assessments/2026-27';
    const dates = { draftDue: null, reviewDue: null, councilMeeting: null };
    const opened = await ask('POST', '/assessments', {
      year: '2026/27',
      modelId: '2024-05-statutory',
      leadId: this.idOf('lead-officer'),
      dates,
    });
    await ask('PUT', `${year}/themes/governance/lead`, { leadId: this.idOf('theme-lead') }, 1);
    const { fileId = '' } = await ask('POST', '/evidence/uploads', Buffer.from('Minutes of a meeting'));
    const plain = { classification: publicly };
    const document = await ask('POST', '/evidence', { kind: 'document', title: 'Minutes', fileId, ...plain });
    const statement = { kind: 'statement', title: 'Mended', statement: 'It no longer leaks.', ...plain };
    const evidence = await ask('POST', '/evidence', statement);
    const shows = (evidenceId: string | undefined): object => ({
      themeKey: 'governance',
      criterionKey: null,
      evidenceId,
      stance: 'supports',
      shows: 'That it holds',
    });
    const link = await ask('POST', `${year}/evidence-links`, shows(evidence['id']));
    const action = await ask('POST', `${year}/follow-on-actions`, { title: 'Mend the roof', themeKey: 'governance' });
    await ask('PUT', `${year}/follow-on-actions/${action['id']}/evidence/${evidence['id']}`);
    const gone = await ask('POST', '/evidence', { ...statement, title: 'Gone' });
    const goneLink = await ask('POST', `${year}/evidence-links`, shows(document['id']));
    await ask('DELETE', `${year}/evidence-links/${goneLink['linkId']}`, undefined, 1);
    await ask('POST', `${year}/evidence-links`, shows(gone['id']));
    await ask('DELETE', `/evidence/${gone['id']}?evenIfUsed=true`, undefined, 1);
    const goneAction = await ask('POST', `${year}/follow-on-actions`, { title: 'Gone', themeKey: 'governance' });
    await ask('DELETE', `${year}/follow-on-actions/${goneAction['id']}`, undefined, 1);
    const criterion = { theme: 'governance', criterion: 'decision-routes' };
    const cited = { citedTheme: 'governance', citedCriterion: 'governance-model' };
    await ask(
      'PUT',
      `${year}/criteria/governance/decision-routes/citations/governance/governance-model`,
      { note: 'Said there' },
      0,
    );
    const thread = await ask('POST', '/comment-threads', {
      kind: 'evidence',
      key: evidence['id'],
      text: `Is this the newest of ${state}?`,
    });
    const { body: challenge } = await lead.ask<ChallengeView>('GET', `${year}/challenge`);
    const finding = challenge.findings.find((one) => one.mayBeAnswered)?.key ?? '';
    await ask('PUT', `${year}/challenge/${finding}`, { reason: 'It is being seen to.', publish: false }, 0);
    const held = { body: 'cabinet', heldOn: '2026-06-04' };
    const meeting = await ask('POST', `${year}/meetings`, held);
    const goneMeeting = await ask('POST', `${year}/meetings`, held);
    await ask('DELETE', `${year}/meetings/${goneMeeting['id']}`, undefined, 1);
    await ask('POST', '/report-forms', { title: 'Ours', body: 'council' });
    const plainField = {
      place: 'body',
      required: false,
      hint: '',
      initial: '',
      cleared: false,
      options: [],
      columns: [],
    };
    await ask('POST', '/report-forms/ours/fields', { label: 'First', kind: 'line', ...plainField }, 1);
    // Its revision is that of everything else that is changed here.
    await this.superuser.query(`update report_form set revision = 1`);
    await ask('PUT', '/report-templates/full-council', plainTemplate, 0);
    const report = await ask('POST', `${year}/covering-reports`, { form: 'full-council', body: 'Full Council' });
    const goneReport = await ask('POST', `${year}/covering-reports`, { form: 'full-council', body: 'Gone' });
    await ask('DELETE', `${year}/covering-reports/${goneReport['id']}`, undefined, 1);
    const draft = await ask('POST', '/model-drafts', { base: '2024-05-statutory', title: 'Ours' });
    await ask('PUT', `/model-drafts/${draft['id']}`, ownDraft, 1);
    return {
      year: '2026-27',
      draft: draft['id'] ?? '',
      form: 'ours',
      field: 'first',
      list: 'values',
      report: report['id'] ?? '',
      goneReport: goneReport['id'] ?? '',
      finding,
      ...criterion,
      ...cited,
      assessment: opened['id'] ?? '',
      document: document['id'] ?? '',
      evidence: evidence['id'] ?? '',
      link: link['linkId'] ?? '',
      gone: gone['id'] ?? '',
      goneLink: goneLink['linkId'] ?? '',
      goneAction: goneAction['id'] ?? '',
      followOnAction: action['id'] ?? '',
      meeting: meeting['id'] ?? '',
      goneMeeting: goneMeeting['id'] ?? '',
      thread: thread['id'] ?? '',
      post: 'head-of-paid-service',
      edition: '1',
      number: '1',
    };
  }

  /** Something that came along from an earlier year and waits to be read, and something that was dropped. */
  private async carried(councilId: string, assessment: string): Promise<Record<string, string>> {
    const [earlier, item, goneItem] = [randomUUID(), randomUUID(), randomUUID()];
    await this.superuser.query(
      `insert into assessment (council_id, id, year, model_id, state, lead_id) values ($1, $2, '2025/26', '2024-05-statutory', 'drafting', $3)`,
      [councilId, earlier, this.idOf('lead-officer')],
    );
    await this.superuser.query(
      `insert into assessment_theme (council_id, assessment_id, theme_key, score_classification, narrative_classification)
       select council_id, $3, theme_key, score_classification, narrative_classification from assessment_theme where council_id = $1 and assessment_id = $2`,
      [councilId, assessment, earlier],
    );
    await this.superuser.query(
      `insert into carry_forward (council_id, assessment_id, from_assessment_id, left_behind, carried_at) values ($1, $2, $3, '[]', now())`,
      [councilId, assessment, earlier],
    );
    await this.superuser.query(
      `insert into carried_item (council_id, id, assessment_id, number, kind, theme_key, place, source_key, content, classification, state)
       select $1, waiting.id, $2, waiting.number, 'narrative', 'governance', 'governance', waiting.number::text,
         '{"kind": "narrative", "narrative": "We did.", "relation": "unchanged"}', $5, waiting.state
       from (values ($3::uuid, 1, 'unread'), ($4::uuid, 2, 'dropped')) waiting (id, number, state)`,
      [councilId, assessment, item, goneItem, JSON.stringify(publicly)],
    );
    return { item, goneItem };
  }

  /** A finished public pack of the year with one file in it. */
  private async pack(councilId: string, assessment: string): Promise<Record<string, string>> {
    const id = randomUUID();
    const name = 'Appendix 1.pdf';
    const zip = await writeZip([{ name, bytes: Buffer.from('%PDF-') }], '2026-04-16');
    const store = this.service.app.get(EvidenceStore, { strict: false });
    await store.keep(await store.receive(Readable.from([zip]), zip.length), { councilId, fileId: id });
    const sha256 = sha256Of(zip);
    const file = { fileName: name, mediaType: 'application/pdf', bytes: 5, sha256, contentHash: sha256 };
    await this.superuser.query(
      `insert into report_pack (council_id, id, assessment_id, audience, edition, content_hash, file_name, state, step, bytes, sha256, files)
       values ($1, $2, $3, 'public', 1, $4, 'pack.zip', 'done', 'Ready', $5, $4, $6)`,
      [councilId, id, assessment, sha256, zip.length, JSON.stringify([file])],
    );
    return { pack: id, sha256, fileName: name };
  }

  private async account(name: string): Promise<string> {
    const id = randomUUID();
    await this.superuser.query('insert into person (id, email, name, draft_key) values ($1, $2, $3, $4)', [
      id,
      `${name}@people.example`,
      name,
      randomUUID(),
    ]);
    return id;
  }

  private async belongs(councilId: string, personId: string, has: string[]): Promise<void> {
    await this.superuser.query('insert into membership (council_id, person_id, roles) values ($1, $2, $3)', [
      councilId,
      personId,
      has,
    ]);
  }
}
