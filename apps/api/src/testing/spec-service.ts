import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.setup.js';
import { ServiceAddress } from '../config/service-address.js';
import { AddPerson } from '../council/add-person/add-person.js';
import { CreateCouncil } from '../council/create-council.js';
import { appDataSource } from '../database/app-data-source.js';
import { LetterSender } from '../mail/letter-sender.js';
import type { Letter } from '../mail/mailer.js';
import { fromSource, officeFromSource } from '../report/testing/renderer-from-source.js';
import { guidanceFromSource } from '../model/import-guidance/testing/reader-from-source.js';
import type { OutsideOptions } from '../outside/outside-fetch.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { Mailbox } from './mailbox.js';
import { specDatabase } from './spec-database.js';

/** Specifications ask no other site. */
const nowhere: OutsideOptions = { allowed: true, userAgent: 'specification', resolve: async () => [] };

export const specPassword = 'three random words';

/** An answer, with its body read. */
export interface Answer<Body> {
  status: number;
  body: Body;
  headers: Record<string, string | number | string[] | undefined>;
}

/** Who asks: a signed-in browser. */
export class Browser {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly cookie: string | null,
    private readonly base = '',
  ) {}

  /** The same browser inside a council: addresses start after `/api/councils/<slug>`. */
  in(slug: string): Browser {
    return new Browser(this.app, this.cookie, `/councils/${slug}`);
  }

  /** One request. `revision` becomes If-Match. */
  async ask<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    address: string,
    body?: object | Buffer,
    revision?: number,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.app.inject({
      method,
      url: `/api${this.base}${address}`,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
        ...(Buffer.isBuffer(body) ? { 'content-type': 'application/octet-stream' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const type = String(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode,
      body: (type.includes('json') ? answer.json() : answer.rawPayload) as Body,
      headers: answer.headers,
    };
  }
}

/** The real service on a database of its own; the only thing missing is a port. */
export class SpecService {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly ownerUrl: string,
    readonly filesFolder: string,
    private readonly mailbox: Mailbox,
    private readonly stops: (() => unknown)[],
  ) {}

  /** @param outside how other sites are reached; by default no name leads anywhere */
  static async start(outside: OutsideOptions = nowhere): Promise<SpecService> {
    const { ownerUrl, drop } = await specDatabase();
    const filesFolder = mkdtempSync(path.join(tmpdir(), 'best-value-files-'));
    const database = await appDataSource(ownerUrl).initialize();
    const mailbox = new Mailbox();
    const app = await createApp({
      mailer: mailbox,
      database,
      address: new ServiceAddress('http://localhost:3000'),
      filesFolder,
      pdf: fromSource(),
      office: officeFromSource(),
      guidance: guidanceFromSource(),
      outside,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new SpecService(app, ownerUrl, filesFolder, mailbox, [
      () => app.close(),
      () => database.destroy().catch(() => undefined),
      drop,
      () => rmSync(filesFolder, { recursive: true, force: true }),
    ]);
  }

  async stop(): Promise<void> {
    for (const step of this.stops) await step();
  }

  /** A founded council; its administrator's e-mail is `administrator@<slug>.example`. */
  async council(slug: string): Promise<Caller> {
    const { caller, link } = await this.app.get(CreateCouncil).run({
      name: `${slug[0]?.toUpperCase()}${slug.slice(1)} Borough Council`,
      slug,
      admin: { email: `administrator@${slug}.example`, name: 'Administrator' },
    });
    if (link) await this.usePasswordLink(link);
    return caller;
  }

  /** Adds a person with these roles and signs them in; their e-mail is `<name>@<slug>.example`. */
  async person(
    council: Caller,
    name: string,
    roles: string[],
  ): Promise<{ id: string; email: string; browser: Browser }> {
    const email = `${name}@${council.councilSlug}.example`;
    const invitation = await this.app
      .get(Works)
      .write(council, (work) => this.app.get(AddPerson).run(work, { name, email, roles }));
    if (invitation.link) await this.usePasswordLink(invitation.link);
    return { id: invitation.person.id, email, browser: (await this.signIn(email)).in(council.councilSlug) };
  }

  /** Signs in over HTTP, as a browser does. */
  async signIn(email: string, password = specPassword): Promise<Browser> {
    const answer = await this.nobody.ask('POST', '/session', { email, password });
    if (answer.status !== 201) throw new Error(`Signing in as ${email} answered ${answer.status}.`);
    return new Browser(this.app, String(answer.headers['set-cookie']).split(';')[0] ?? null);
  }

  /** A browser with this cookie, for sign-ins that are there already. */
  browser(cookie: string | null): Browser {
    return new Browser(this.app, cookie);
  }

  /** What has been mailed to this address so far, oldest first. */
  async letters(email: string): Promise<Letter[]> {
    await this.app.get(LetterSender).sendDue();
    return this.mailbox.letters.filter((letter) => letter.to.address === email);
  }

  /** The address of the API behind the link in the newest letter to this address. */
  async mailedLink(email: string): Promise<string> {
    const letter = (await this.letters(email)).at(-1);
    const token = /\/set-password\/([\w-]+)/.exec(letter?.text ?? '')?.[1];
    if (!token) throw new Error(`No link was mailed to ${email}.`);
    return `/password-links/${token}`;
  }

  get nobody(): Browser {
    return this.browser(null);
  }

  private async usePasswordLink(link: string): Promise<void> {
    const token = link.split('/').at(-1) ?? '';
    const answer = await this.nobody.ask('POST', `/password-links/${token}`, { password: specPassword });
    if (answer.status !== 204) throw new Error(`Setting a password answered ${answer.status}.`);
  }
}
