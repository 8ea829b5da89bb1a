import { Injectable, signal } from '@angular/core';

/** Says short things to screen readers without moving the focus: "Saved", "12 items found". */
@Injectable({ providedIn: 'root' })
export class LiveRegion {
  private readonly text = signal('');
  readonly message = this.text.asReadonly();

  /** Speaks a sentence; the same sentence twice is spoken twice. */
  say(sentence: string): void {
    this.text.set('');
    setTimeout(() => this.text.set(sentence), 50);
  }
}
