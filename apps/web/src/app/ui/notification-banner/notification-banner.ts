import { Component, ElementRef, afterNextRender, inject, input } from '@angular/core';

/** What just happened, or what to know before going on. A success takes the focus so that it is read out. */
@Component({
  selector: 'app-notification-banner',
  template: `
    <div
      class="govuk-notification-banner"
      [class.govuk-notification-banner--success]="success()"
      [attr.role]="success() ? 'alert' : 'region'"
      aria-labelledby="notification-title"
      tabindex="-1"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notification-title">{{ success() ? 'Done' : 'Important' }}</h2>
      </div>
      <div class="govuk-notification-banner__content"><ng-content /></div>
    </div>
  `,
})
export class NotificationBanner {
  readonly success = input(false);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (this.success()) host.querySelector<HTMLElement>('[role=alert]')?.focus();
    });
  }
}
