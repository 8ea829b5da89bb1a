import { Component, input, output, signal } from '@angular/core';
import { FieldControl } from '../../ui/field/field-control';
import { FieldNotes } from '../../ui/field/field-notes';

/** Chooses files with a button or by dropping them; the same for both, so that nobody needs a mouse. */
@Component({
  selector: 'app-file-drop',
  imports: [FieldNotes],
  template: `
    <div
      class="govuk-form-group app-file-drop"
      [class.govuk-form-group--error]="error()"
      [class.app-file-drop--over]="over()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <label class="govuk-label govuk-label--s" [for]="id()">{{ label() }}</label>
      <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
      <input
        class="govuk-file-upload"
        type="file"
        multiple
        [id]="id()"
        [accept]="accept()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        (click)="forget($any($event.target))"
        (change)="choose($any($event.target))"
      />
    </div>
  `,
})
export class FileDrop extends FieldControl {
  readonly accept = input('');
  readonly chosen = output<File[]>();
  protected readonly over = signal(false);

  protected hover(event: Event, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    // Otherwise the browser leaves the page to show the file.
    this.hover(event, false);
    this.take(event.dataTransfer?.files);
  }

  protected choose(control: HTMLInputElement): void {
    this.take(control.files);
  }

  /** The same file can be chosen again after it was changed. */
  protected forget(control: HTMLInputElement): void {
    control.value = '';
  }

  private take(files: FileList | null | undefined): void {
    if (files?.length) this.chosen.emit([...files]);
  }
}
