import { Component, computed, input } from '@angular/core';
import { type Change, changeWords } from './change-words';

/** How something stands to the year before: an arrow or sign with its word. Nothing in a first year. */
@Component({
  selector: 'app-change-mark',
  template: `@if (mark(); as found) {
    <span class="app-change" [class.app-change--quiet]="quiet()"
      ><span aria-hidden="true">{{ found.symbol }}</span> {{ found.word }}</span
    >
  }`,
})
export class ChangeMark {
  readonly change = input.required<Change | null>();
  protected readonly mark = computed(() => {
    const change = this.change();
    return change === null ? null : changeWords[change];
  });
  protected readonly quiet = computed(() => this.change() !== 'up' && this.change() !== 'down');
}
