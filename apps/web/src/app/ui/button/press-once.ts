import { Directive, ElementRef, inject, input } from '@angular/core';

const SECOND_CLICK_MS = 1_000;

/** A button that ignores a second press within a second and any press while its work is running. */
@Directive({
  selector: 'button[appPressOnce]',
  host: { '[attr.aria-disabled]': 'busy() ? "true" : null' },
})
export class PressOnce {
  readonly busy = input(false);
  private pressedAt = 0;

  constructor() {
    // Capturing, so that it runs before the page's own click handler.
    inject<ElementRef<HTMLButtonElement>>(ElementRef).nativeElement.addEventListener(
      'click',
      (event) => this.gate(event),
      { capture: true },
    );
  }

  private gate(event: Event): void {
    const second = Date.now() - this.pressedAt < SECOND_CLICK_MS;
    if (second || this.busy()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.pressedAt = Date.now();
  }
}
