import { Component, input, output } from '@angular/core';
import { momentInWords } from '../../format/dates';
import type { FieldConflict, FieldValues } from '../autosave/three-way';
import { ConflictChoice } from '../conflict/conflict-choice';
import type { FieldWords } from '../conflict/record-conflicts';
import type { FormWork } from './form-work';

/** Above a form: what was put back after a reload, and what somebody else changed meanwhile. */
@Component({
  selector: 'app-form-work-notes',
  imports: [ConflictChoice],
  template: `
    @if (work().restoredFrom(); as at) {
      <div class="govuk-inset-text">
        What you typed here on {{ moment(at) }} had not been sent. It is in the form again.
        <button type="button" class="app-link-button" (click)="work().startAgain()">Discard it</button>
      </div>
    }
    @for (clash of work().clashes(); track clash.field) {
      @let words = fields()[clash.field];
      @if (words) {
        <app-conflict-choice
          [of]="words.name"
          [text]="words.text"
          [mine]="words.show(clash.mine)"
          [theirs]="words.show(clash.theirs)"
          [by]="work().theirChange().by"
          [at]="work().theirChange().at"
          (chosen)="choose(clash, clash[$event])"
          (mergedText)="choose(clash, $event)"
        />
      }
    }
  `,
})
export class FormWorkNotes<T extends FieldValues> {
  readonly work = input.required<FormWork<T>>();
  readonly fields = input.required<Record<string, FieldWords>>();
  /** The last clash was settled: the form can be sent again. */
  readonly settled = output();

  protected moment(at: Date): string {
    return momentInWords(at.toISOString());
  }

  protected choose(clash: FieldConflict<T>, value: unknown): void {
    this.work().choose(clash.field, value as T[keyof T & string]);
    if (!this.work().clashes().length) this.settled.emit();
  }
}
