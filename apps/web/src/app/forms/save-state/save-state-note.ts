import { Component, computed, effect, inject, input, output } from '@angular/core';
import { clockTime, momentInWords } from '../../format/dates';
import { LiveRegion } from '../../shell/live-region';
import type { SaveState } from '../autosave/save-state';

/** The line under fields that save themselves: "Saving…", "Saved at 14:32", "Not saved: retrying". */
@Component({
  selector: 'app-save-state',
  template: `
    <p class="app-save-state" [class.app-save-state--trouble]="trouble()">
      {{ words() }}
      @if (restoredFrom(); as at) {
        We put back what you typed here on {{ moment(at) }}.
        <button type="button" class="app-link-button" (click)="discard.emit()">
          Discard it<span class="govuk-visually-hidden">: {{ of() }}</span>
        </button>
      }
    </p>
  `,
})
export class SaveStateNote {
  readonly state = input.required<SaveState>();
  /** What is being saved, for people who hear the page. */
  readonly of = input.required<string>();
  readonly restoredFrom = input<Date | null>(null);
  readonly discard = output();

  protected readonly trouble = computed(() => ['retrying', 'refused', 'conflict'].includes(this.state().kind));
  protected readonly words = computed(() => saveStateInWords(this.state()));

  constructor() {
    const live = inject(LiveRegion);
    effect(() => {
      const { kind } = this.state();
      // Each save would talk over the typing: only its end and trouble are spoken.
      if (kind === 'saved' || this.trouble()) live.say(`${this.of()}: ${this.words()}`);
    });
  }

  protected moment(at: Date): string {
    return momentInWords(at.toISOString());
  }
}

/** The state of a self-saving field in words. */
export function saveStateInWords(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return '';
    case 'waiting':
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved at ${clockTime(state.at)}`;
    case 'retrying':
      return `Not saved: retrying. ${state.because}`;
    case 'refused':
      return `Not saved. ${state.because.join(' ')}`;
    case 'conflict':
      return state.by
        ? `Not saved: ${state.by} changed this as well. Choose what to keep.`
        : 'Not saved: this has changed since you typed. Choose what to keep.';
  }
}
