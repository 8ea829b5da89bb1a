import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** Whether the device says it has a network. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly state = signal(navigator.onLine);
  readonly online = this.state.asReadonly();

  constructor() {
    const update = (): void => this.state.set(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    });
  }
}
