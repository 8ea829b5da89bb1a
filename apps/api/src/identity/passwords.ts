import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { BadInput, TooManyTries } from '../work/refusals.js';

/** argon2id is the library's default algorithm. */
const cost = { memoryCost: 65536, timeCost: 3, parallelism: 1 };
/** Each hash takes 64 MiB and a core for about a tenth of a second: two at once leave room for everyone else. */
const atOnce = 2;
const mayWait = 40;

/** Hashes and checks passwords, argon2id in PHC strings, at most two at once. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys = this.hash('nobody has this password');

  /** @returns a PHC string */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), cost));
  }

  /** Takes as long for an account that does not exist, so that the time tells nothing. */
  async matches(password: string, storedHash: string | null): Promise<boolean> {
    const against = storedHash ?? (await this.nobodys);
    const same = await this.inTurn(() => verify(against, password.normalize('NFC')));
    return same && storedHash !== null;
  }

  private async inTurn<T>(run: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= mayWait) throw new TooManyTries(60);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
    try {
      return await run();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

/** What a new password must be. Length is what counts; a list of rules makes worse passwords (NCSC). */
export function checkNewPassword(password: string, email: string, field: string): void {
  const plain = password.toLowerCase();
  if (plain.includes(email.toLowerCase()) || /^(.)\1*$/u.test(plain) || obvious.has(plain.replace(/[^a-z]/g, ''))) {
    throw new BadInput([{ field, message: 'Choose a password that is harder to guess, such as three random words' }]);
  }
}

const obvious = new Set([
  'password',
  'passwordpassword',
  'letmein',
  'letmeinletmein',
  'qwertyuiop',
  'bestvalue',
  'councilcouncil',
  'changeme',
]);
