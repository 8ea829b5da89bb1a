import { type Letter, Mailer } from './mailer.js';

/** Writes mail to standard error, where an operator can read it: for trying the service, and until a mail server is set up. */
export class LogMailer extends Mailer {
  override send({ to, subject, text }: Letter): Promise<void> {
    process.stderr.write(`\nMail to ${to.name} <${to.address}>: ${subject}\n${text}\n\n`);
    return Promise.resolve();
  }
}
