import { Injectable } from '@nestjs/common';

/** A message to one person. */
export interface Letter {
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** Sends mail. Until a mail server is set up it is written to standard error, where an operator can read it. */
@Injectable()
export class Mailer {
  send(letter: Letter): void {
    process.stderr.write(`\nMail to ${letter.to.name} <${letter.to.address}>: ${letter.subject}\n${letter.text}\n\n`);
  }
}
