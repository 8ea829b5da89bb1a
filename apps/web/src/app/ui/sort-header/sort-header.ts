import { Component, computed, input, output } from '@angular/core';

/** A column heading that sorts: `sort` is the current order, `title` ascending and `-title` descending. */
@Component({
  selector: 'th[appSort]',
  host: { class: 'govuk-table__header', scope: 'col', '[attr.aria-sort]': 'direction()' },
  template: `
    <button type="button" class="app-sort" (click)="sorted.emit(next())">
      <ng-content />
      <span aria-hidden="true">{{ direction() === 'ascending' ? '▲' : direction() === 'descending' ? '▼' : '↕' }}</span>
    </button>
  `,
})
export class SortHeader {
  readonly appSort = input.required<string>();
  readonly sort = input.required<string>();
  /** The list can be ordered by this column in one direction only. */
  readonly oneWay = input(false);
  readonly sorted = output<string>();

  protected readonly direction = computed(() => {
    if (this.sort() === this.appSort()) return 'ascending';
    return this.sort() === `-${this.appSort()}` ? 'descending' : 'none';
  });
  protected readonly next = computed(() =>
    this.direction() === 'ascending' && !this.oneWay() ? `-${this.appSort()}` : this.appSort(),
  );
}
