import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../../config/mail-settings.js';

/** A real mail server on this machine that keeps what it is given. */
export class PostOffice {
  readonly received: { recipients: string[]; email: Email }[] = [];
  /** What it answers to the next recipients, in turn: a code of refusal, or null to accept. Then it accepts all. */
  readonly answers: (number | null)[] = [];
  private server: SMTPServer | null = null;
  port = 0;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  /** Opens on a free port, and after `close` on the same one again. */
  async open(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      logger: false,
      onRcptTo: (_address, _session, done) => {
        const code = this.answers.shift() ?? null;
        done(code === null ? null : Object.assign(new Error(`Answer ${code}`), { responseCode: code }));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          void PostalMime.parse(Buffer.concat(parts)).then((email) => {
            this.received.push({ recipients, email });
            done();
          });
        });
      },
      ...this.options,
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Settings that send to it; in the clear unless said otherwise. */
  settings(tls: MailSettings['tls'] = 'none'): MailSettings {
    const from = { name: 'Best Value', address: 'best-value@council.example' };
    return { host: '127.0.0.1', port: this.port, user: null, password: null, tls, from };
  }
}
