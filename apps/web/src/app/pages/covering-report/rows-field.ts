import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, output } from '@angular/core';
import { Button } from '../../ui/button/button';

/** One column of a list of rows. */
export interface RowColumn {
  title: string;
  /** What a browser can fill in. */
  autocomplete?: string;
  long?: boolean;
}

let made = 0;

/** Rows of boxes, each with a way to take it out, and a button for one more: a table, or a list of people. */
@Component({
  selector: 'app-rows-field',
  imports: [Button],
  template: `
    <fieldset class="govuk-fieldset govuk-!-margin-bottom-4" [attr.aria-describedby]="described()">
      <legend class="govuk-visually-hidden">{{ label() }}</legend>
      @if (hint()) {
        <div class="govuk-hint" [id]="id + '-hint'">{{ hint() }}</div>
      }
      @if (problem(); as message) {
        <p class="govuk-error-message" [id]="id + '-error'">
          <span class="govuk-visually-hidden">Error:</span> {{ message }}
        </p>
      }
      @for (row of rows(); track $index; let place = $index) {
        <div class="app-row" role="group" [attr.aria-label]="one() + ' ' + (place + 1)">
          @for (column of columns(); track $index; let cell = $index) {
            @let box = id + '-' + place + '-' + cell;
            <div class="govuk-form-group app-row__box">
              <label class="govuk-label" [for]="box">{{ column.title }}</label>
              @if (column.long) {
                <textarea
                  class="govuk-textarea govuk-!-margin-bottom-0"
                  rows="2"
                  [id]="box"
                  [value]="row[cell] ?? ''"
                  (input)="type(place, cell, $any($event.target).value)"
                  (blur)="left.emit()"
                ></textarea>
              } @else {
                <input
                  class="govuk-input"
                  type="text"
                  [id]="box"
                  [attr.autocomplete]="column.autocomplete ?? 'off'"
                  [value]="row[cell] ?? ''"
                  (input)="type(place, cell, $any($event.target).value)"
                  (blur)="left.emit()"
                />
              }
            </div>
          }
          <button type="button" class="app-link-button" (click)="remove(place)">
            Remove<span class="govuk-visually-hidden"> {{ one() }} {{ place + 1 }} of {{ label() }}</span>
          </button>
        </div>
      }
      <button type="button" appButton="secondary" class="govuk-!-margin-bottom-2" data-add (click)="add()">
        Add a {{ one() }}<span class="govuk-visually-hidden">: {{ label() }}</span>
      </button>
    </fieldset>
  `,
})
export class RowsField {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What a row is: "a row", "a person". */
  readonly one = input.required<string>();
  readonly columns = input.required<readonly RowColumn[]>();
  readonly rows = input.required<readonly (readonly string[])[]>();
  readonly problem = input<string | null>(null);
  readonly changed = output<string[][]>();
  readonly left = output();

  protected readonly id = `rows-${(made += 1)}`;
  protected readonly described = computed(
    () => [this.hint() && `${this.id}-hint`, this.problem() && `${this.id}-error`].filter(Boolean).join(' ') || null,
  );
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected type(place: number, cell: number, text: string): void {
    this.changed.emit(this.copy((row, at) => (at === place ? row.map((was, n) => (n === cell ? text : was)) : row)));
  }

  protected add(): void {
    this.changed.emit([...this.copy((row) => row), this.columns().map(() => '')]);
    this.focusAfter(() => this.host.querySelectorAll<HTMLElement>('.app-row')[this.rows().length - 1]);
  }

  protected remove(place: number): void {
    this.changed.emit(this.copy((row) => row).filter((_, at) => at !== place));
    this.focusAfter(() => this.host.querySelectorAll<HTMLElement>('.app-row')[Math.max(place - 1, 0)]);
  }

  /** Every row with a cell for every column. */
  private copy(change: (row: string[], place: number) => string[]): string[][] {
    return this.rows().map((row, place) =>
      change(
        this.columns().map((_, cell) => row[cell] ?? ''),
        place,
      ),
    );
  }

  private focusAfter(row: () => HTMLElement | undefined): void {
    const focus = (): void => {
      const box = row()?.querySelector<HTMLElement>('input, textarea');
      (box ?? this.host.querySelector<HTMLElement>('[data-add]'))?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }
}
