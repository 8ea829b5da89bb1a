/** A message to one person. */
export interface Letter {
  /** The same at every try, so that whoever receives it twice can tell: its Message-ID is made of it. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** Sends letters. The one of this service writes them to its log or hands them to a mail server, as the settings say. */
export abstract class Mailer {
  /**
   * Resolves when the letter is out of our hands.
   * @throws Undeliverable when no further try can help; any other error is worth another try
   */
  abstract send(letter: Letter): Promise<void>;

  /** Lets go of connections. */
  close(): void {
    return undefined;
  }
}

/** This letter will never be accepted: the address is wrong, or the receiving server says so for good. */
export class Undeliverable extends Error {}
