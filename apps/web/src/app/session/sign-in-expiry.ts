import { Injectable, signal } from '@angular/core';

/**
 * What happens when the server says a sign-in has ended while a page is open: the call waits here, the shell asks for
 * the password in place, and the call is sent again. Nothing on the page is lost.
 */
@Injectable({ providedIn: 'root' })
export class SignInExpiry {
  private readonly ended = signal(false);
  private waiting: ((signedInAgain: boolean) => void)[] = [];

  /** True while a password is asked for in place. */
  readonly asking = this.ended.asReadonly();

  /** Waits until the person signed in again (true) or gave up (false). */
  again(): Promise<boolean> {
    this.ended.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Ends the wait of every held call. */
  settle(signedInAgain: boolean): void {
    this.ended.set(false);
    const held = this.waiting;
    this.waiting = [];
    for (const resolve of held) resolve(signedInAgain);
  }
}
