import { Injectable, signal } from '@angular/core';
import type { NavigationError } from '@angular/router';

/** Says that a page could not be opened: its code is loaded when it is first visited, and the network may be gone. */
@Injectable({ providedIn: 'root' })
export class NavigationProblem {
  private readonly text = signal('');
  readonly message = this.text.asReadonly();

  /**
   * Stays on the page when the device is offline. Otherwise the service has probably been brought up to date and the
   * old files are gone: the page is loaded anew from its address.
   */
  tell(error: NavigationError): void {
    if (!navigator.onLine) {
      this.text.set('The page could not be opened because you are offline. Try again when you are back.');
    } else if (isMissingFile(error.error)) {
      window.location.assign(error.url);
    } else {
      this.text.set('The page could not be opened. Try again in a moment.');
    }
  }

  clear(): void {
    this.text.set('');
  }
}

function isMissingFile(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script|Importing/i.test(error.message);
}
