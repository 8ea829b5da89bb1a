import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from '../config/mail-settings.js';
import { isMailAddress } from './mail-address.js';
import { type Letter, Mailer, Undeliverable } from './mailer.js';

/** Letters that are under way at the same time, each on a connection of its own. */
const connections = 2;

/** Hands mail to an SMTP server. Its certificate is checked; a server that offers no TLS where it is required gets nothing. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(private readonly settings: MailSettings) {
    super();
    const { host, port, user, password, tls } = settings;
    this.transport = createTransport({
      pool: true,
      maxConnections: connections,
      host,
      port,
      secure: tls === 'from the start',
      requireTLS: tls === 'required',
      ignoreTLS: tls === 'none',
      ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
      // A letter has nothing but its text: nothing is ever read from this machine or fetched for it.
      disableFileAccess: true,
      disableUrlAccess: true,
      dnsTimeout: 5_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      maxRequeues: 0,
    });
    // The pool also tells of connections that die while nothing is sent; the next letter opens another.
    this.transport.on('error', () => undefined);
  }

  override async send({ id, to, subject, text }: Letter): Promise<void> {
    if (!isMailAddress(to.address)) throw new Undeliverable('The address is not one that mail can be sent to.');
    const { from } = this.settings;
    await this.transport
      .sendMail({
        from,
        to: { name: inOneLine(to.name), address: to.address },
        subject: inOneLine(subject),
        text,
        messageId: `<${id}@${from.address.split('@')[1]}>`,
        // Holiday answers to a link help nobody (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      .catch((error: unknown) => {
        throw isFinal(error) ? new Undeliverable(error.message) : error;
      });
  }

  override close(): void {
    this.transport.close();
  }
}

function inOneLine(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').trim();
}

/**
 * Whether the server refused this letter for good (RFC 5321, 4.2.1: 5yz). A refusal to know us (530, 535) is a matter for the
 * operator, who can put it right while the letter waits.
 */
function isFinal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode === 530 || responseCode === 535)
    return false;
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}
