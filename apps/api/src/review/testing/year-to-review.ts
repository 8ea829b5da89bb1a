import { Client } from 'pg';
import type { AssessmentView, ThemeView } from '../../assessment/assessment.view.js';
import { type Problem, publicly } from '../../testing/answers.js';
import { type Answer, type Browser, SpecService } from '../../testing/spec-service.js';
import type { Caller } from '../../work/caller.js';
import type { ReviewRoundView, ThemeReviewView } from '../review.view.js';

export interface Colleague {
  id: string;
  browser: Browser;
}

/** A council on the full ladder with people of every role, and a year in which every theme is scored. */
export class YearToReview {
  readonly address = '/assessments/2026-27';

  private constructor(
    readonly service: SpecService,
    readonly superuser: Client,
    readonly council: Caller,
    private readonly people: ReadonlyMap<string, Colleague>,
  ) {}

  static async start({ blind = false } = {}): Promise<YearToReview> {
    const service = await SpecService.start();
    const superuser = new Client({ connectionString: service.ownerUrl, options: '-c search_path=best_value' });
    await superuser.connect();
    const council = await service.council('northford');
    await superuser.query(`update council set ladder = 'full', blind_scoring = $1`, [blind]);
    const people = new Map<string, Colleague>();
    for (const [name, roles] of [
      ['lead', ['lead-officer']],
      ['writer', ['theme-lead']],
      ['reviewer', ['theme-reviewer']],
      ['second', ['theme-reviewer']],
      ['both', ['theme-lead', 'theme-reviewer']],
      ['moderator', ['moderator']],
      ['director', ['senior-leadership']],
      ['auditor', ['auditor']],
      ['reader', ['reader']],
    ] as const)
      people.set(name, await service.person(council, name, [...roles]));
    const southmere = await service.person(await service.council('southmere'), 'stranger', [
      'lead-officer',
      'theme-reviewer',
      'moderator',
      'senior-leadership',
    ]);
    people.set('stranger', { id: southmere.id, browser: southmere.browser.in('northford') });
    const year = new YearToReview(service, superuser, council, people);
    await year.open('2026/27');
    return year;
  }

  async stop(): Promise<void> {
    await this.superuser.end();
    await this.service.stop();
  }

  the(name: string): Colleague {
    const person = this.people.get(name);
    if (!person) throw new Error(`There is no ${name}.`);
    return person;
  }

  /** Opens a year; the writer leads culture and scores all themes. */
  async open(year: string, score = 'good'): Promise<void> {
    const opened = { year, modelId: '2024-05-statutory', leadId: this.the('lead').id, dates: {} };
    const { body } = await this.the('lead').browser.ask<AssessmentView>('POST', '/assessments', opened);
    const address = `/assessments/${year.replace('/', '-')}`;
    const leadId = this.the('writer').id;
    await this.the('lead').browser.ask('PUT', `${address}/themes/culture/lead`, { leadId }, 1);
    for (const { key } of body.themes) {
      const said = { score, reason: `CANARYREASON of ${key} in ${year}`, classification: publicly };
      const answer = await this.the('writer').browser.ask(
        'PUT',
        `${address}/themes/${key}/score`,
        said,
        key === 'culture' ? 2 : 1,
      );
      if (answer.status !== 200) throw new Error(`Scoring answered ${answer.status}.`);
    }
  }

  async view(who = 'lead'): Promise<AssessmentView> {
    return (await this.the(who).browser.ask<AssessmentView>('GET', this.address)).body;
  }

  async theme(who = 'lead', key = 'culture'): Promise<ThemeView> {
    const theme = (await this.view(who)).themes.find((one) => one.key === key);
    if (!theme) throw new Error(`There is no ${key}.`);
    return theme;
  }

  async review(who = 'auditor', key = 'culture'): Promise<ThemeReviewView> {
    return (await this.the(who).browser.ask<ThemeReviewView>('GET', `${this.address}/themes/${key}/review`)).body;
  }

  async assign(name: string | null, { who = 'lead', key = 'culture' } = {}): Promise<Answer<ThemeView & Problem>> {
    const { revision } = await this.theme('auditor', key);
    const reviewerId = name === null ? null : this.the(name).id;
    return this.the(who).browser.ask('PUT', `${this.address}/themes/${key}/reviewer`, { reviewerId }, revision);
  }

  /** Moves a theme with the revision that is there now. */
  async move(who: string, move: string, body: object = {}, key = 'culture'): Promise<Answer<ThemeView & Problem>> {
    const { revision } = await this.theme('auditor', key);
    return this.the(who).browser.ask('POST', `${this.address}/themes/${key}/${move}`, body, revision);
  }

  async write(
    who: string,
    said: object,
    { key = 'culture', revision }: { key?: string; revision?: number } = {},
  ): Promise<Answer<ReviewRoundView & Problem>> {
    const known = revision ?? (await this.review('auditor', key)).rounds[0]?.revision ?? 0;
    const body = { score: null, reason: '', findings: '', ...said };
    return this.the(who).browser.ask('PUT', `${this.address}/themes/${key}/review`, body, known);
  }

  /** Ties a statement to a theme and answers where. */
  async evidence(title: string, key = 'culture', classification: object = publicly): Promise<string> {
    const { browser } = this.the('writer');
    const item = { kind: 'statement', title, statement: 'So it is.', classification };
    const { id: evidenceId } = (await browser.ask<{ id: string }>('POST', '/evidence', item)).body;
    const link = { evidenceId, themeKey: key, criterionKey: null, stance: 'supports', shows: 'That it is so' };
    return (await browser.ask<{ linkId: string }>('POST', `${this.address}/evidence-links`, link)).body.linkId;
  }

  /** Takes a theme from drafting to reviewed. */
  async reviewed(key: string, score = 'good', reviewer = 'reviewer'): Promise<void> {
    const steps = [
      await this.assign(reviewer, { key }),
      await this.move('lead', 'send-to-review', {}, key),
      await this.write(reviewer, { score, reason: 'I looked.' }, { key }),
      await this.move(reviewer, 'finish-review', {}, key),
    ];
    for (const { status, body } of steps) if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  }
}

export const codes = ({ body }: { body: Problem }): string[] => (body.because ?? []).map(({ code }) => code);
