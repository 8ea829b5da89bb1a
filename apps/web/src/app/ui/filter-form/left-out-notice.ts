import { Component, computed, effect, inject, input } from '@angular/core';
import type { LeftOut } from '../../api/understood';
import { LiveRegion } from '../../shell/live-region';
import { NotificationBanner } from '../notification-banner/notification-banner';

const LONGEST = 60;

/** Says which parts of the address were not understood; heard as well as seen, without moving the focus. */
@Component({
  selector: 'app-left-out-notice',
  imports: [NotificationBanner],
  template: `
    @if (sentences().length) {
      <app-notification-banner>
        @for (sentence of sentences(); track $index) {
          <p class="govuk-body app-breakable">{{ sentence }}</p>
        }
      </app-notification-banner>
    }
  `,
})
export class LeftOutNotice {
  readonly leftOut = input.required<readonly LeftOut[]>();
  /** What the parts are called on the page, by their names in the address. */
  readonly labels = input.required<Readonly<Record<string, string>>>();

  protected readonly sentences = computed(() =>
    this.leftOut().map(({ name, value }) => {
      const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
      return `The filter “${this.labels()[name] ?? name}: ${shown}” was not understood and was left out.`;
    }),
  );
  private readonly spoken = computed(() => this.sentences().join(' '));

  constructor() {
    const live = inject(LiveRegion);
    effect(() => {
      if (this.spoken()) live.say(this.spoken());
    });
  }
}
