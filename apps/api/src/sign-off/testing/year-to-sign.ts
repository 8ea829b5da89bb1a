import { Client } from 'pg';
import type { AssessmentView } from '../../assessment/assessment.view.js';
import type { PostsView } from '../../council/posts/posts.view.js';
import { publicly } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import type { SignOffView } from '../sign-off.view.js';

interface Officer {
  id: string;
  browser: Browser;
}

/** A council whose year is agreed and waits for its three signatures. */
export class YearToSign {
  readonly address = '/assessments/2026-27';

  private constructor(
    readonly service: SpecService,
    readonly superuser: Client,
    readonly council: Caller,
    readonly lead: Officer,
    readonly chief: Officer,
    readonly finance: Officer,
    readonly legal: Officer,
    readonly deputy: Officer,
    readonly reader: Browser,
    readonly stranger: Browser,
  ) {}

  static async start(): Promise<YearToSign> {
    const service = await SpecService.start();
    const superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    const lead = await service.person(council, 'Policy lead', ['lead-officer']);
    const officer = (name: string): Promise<Officer> => service.person(council, name, ['statutory-officer']);
    const chief = await officer('Chief executive');
    const finance = await officer('Finance director');
    const legal = await officer('Legal director');
    const deputy = await officer('Deputy finance director');
    const reader = (await service.person(council, 'reader', ['reader'])).browser;
    const other = await service.person(await service.council('southmere'), 'stranger', [
      'lead-officer',
      'statutory-officer',
    ]);
    const year = new YearToSign(
      service,
      superuser,
      council,
      lead,
      chief,
      finance,
      legal,
      deputy,
      reader,
      other.browser.in('northford'),
    );
    await year.fillPosts();
    await year.write('2026/27');
    return year;
  }

  async stop(): Promise<void> {
    await this.superuser.end();
    await this.service.stop();
  }

  /** Opens a year and scores all of it; it is still being drafted. */
  async write(year: string): Promise<void> {
    const opened = { year, modelId: '2024-05-statutory', leadId: this.lead.id, dates: {} };
    const { body } = await this.lead.browser.ask<AssessmentView>('POST', '/assessments', opened);
    for (const { key } of body.themes) {
      const score = { score: 'good', reason: `What the council does in ${key} works well.`, classification: publicly };
      await this.lead.browser.ask('PUT', `${addressOf(year)}/themes/${key}/score`, score, 1);
    }
  }

  /** Puts a year where officers sign, and has its text approved by somebody who scored nothing. */
  async agree(year = '2026/27'): Promise<void> {
    await this.standAt('statutory-sign-off', year);
    await this.approve(year);
  }

  standAt(state: string, year = '2026/27'): Promise<unknown> {
    return this.superuser.query(
      `update assessment set state = $1, final_at = '2026-04-16T09:00:00Z', revision = revision + 1 where year = $2`,
      [state, year],
    );
  }

  /** An approval of the text as it is now. */
  async approve(year = '2026/27', independent = true): Promise<void> {
    const { contentHash, edition } = (await this.read(this.lead.browser, year)).body;
    await this.superuser.query(
      `insert into approval (council_id, id, assessment_id, edition, person_id, person_name, independent, content_hash, comment, at)
       select council_id, gen_random_uuid(), id, $3, gen_random_uuid(), 'Director of Place', $4, $2, 'CANARYAPPROVAL agreed', now()
       from assessment where year = $1`,
      [year, contentHash, edition, independent],
    );
  }

  read(who: Browser = this.lead.browser, year = '2026/27'): Promise<Answer<SignOffView>> {
    return who.ask<SignOffView>('GET', `${addressOf(year)}/sign-off`);
  }

  /** Signs what they read at this moment, unless another text is named. */
  async sign<Body = SignOffView>(
    { browser }: Officer,
    post: string,
    said: object = {},
    year = '2026/27',
  ): Promise<Answer<Body>> {
    const { contentHash, parts } = (await this.read(browser, year)).body;
    const body = { post, comment: `What I say as ${post}.`, declared: false, contentHash, seen: parts ?? '', ...said };
    return browser.ask<Body>('POST', `${addressOf(year)}/signatures`, body);
  }

  async signAll(year = '2026/27'): Promise<void> {
    await this.sign(this.chief, 'head-of-paid-service', {}, year);
    await this.sign(this.finance, 'chief-finance-officer', {}, year);
    await this.sign(this.legal, 'monitoring-officer', {}, year);
  }

  private async fillPosts(): Promise<void> {
    const admin = (await this.service.signIn('administrator@northford.example')).in('northford');
    const appoint = async (post: string, holderId: string, deputyIds: string[] = []): Promise<void> => {
      const { revision } = (await admin.ask<PostsView>('GET', '/posts')).body;
      const answer = await admin.ask('PUT', `/posts/${post}`, { holderId, deputyIds }, revision);
      if (answer.status !== 200) throw new Error(`Appointing answered ${answer.status}.`);
    };
    await appoint('head-of-paid-service', this.chief.id);
    await appoint('chief-finance-officer', this.finance.id, [this.deputy.id]);
    await appoint('monitoring-officer', this.legal.id);
  }
}

export function addressOf(year: string): string {
  return `/assessments/${year.replace('/', '-')}`;
}
