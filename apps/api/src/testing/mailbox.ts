import { type Letter, Mailer } from '../mail/mailer.js';

/** Keeps what is mailed, for specs to read. */
export class Mailbox extends Mailer {
  readonly letters: Letter[] = [];

  override send(letter: Letter): Promise<void> {
    this.letters.push(letter);
    return Promise.resolve();
  }
}
