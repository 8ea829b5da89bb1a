import { Component, computed, input, output } from '@angular/core';
import { FieldControl } from '../field/field-control';
import { FieldNotes } from '../field/field-notes';

/** Chooses a file, and shows how much of it has been sent. */
@Component({
  selector: 'app-file-upload',
  imports: [FieldNotes],
  template: `
    <div class="govuk-form-group" [class.govuk-form-group--error]="error()">
      <label class="govuk-label" [class]="labelClass()" [for]="id()">{{ label() }}</label>
      <app-field-notes [for]="id()" [hint]="hint()" [error]="error()" />
      <input
        class="govuk-file-upload"
        [class.govuk-file-upload--error]="error()"
        type="file"
        [id]="id()"
        [accept]="accept()"
        [disabled]="disabled() || sent() !== null"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        (change)="choose($any($event.target))"
      />
      @if (sent() !== null) {
        <div class="app-inline">
          <progress
            class="app-progress"
            max="100"
            [value]="percent()"
            [attr.aria-label]="'Uploading: ' + label()"
          ></progress>
          <span class="govuk-body-s govuk-!-margin-bottom-0">{{
            percent() < 100 ? percent() + '% sent' : 'Checking the file…'
          }}</span>
          <button type="button" class="app-link-button" (click)="stopped.emit()">Stop the upload</button>
        </div>
      }
      <p class="govuk-visually-hidden" role="status">{{ spoken() }}</p>
    </div>
  `,
})
export class FileUpload extends FieldControl {
  /** File name endings, for the browser's own dialogue: ".pdf,.docx". */
  readonly accept = input('');
  /** The share that has been sent, 0 to 1, or null when nothing is being sent. */
  readonly sent = input<number | null>(null);
  readonly chosen = output<File>();
  readonly stopped = output();

  protected readonly percent = computed(() => Math.floor((this.sent() ?? 0) * 100));
  /** Quarters only: a screen reader should not hear every per cent. */
  protected readonly spoken = computed(() => {
    if (this.sent() === null) return '';
    const quarters = Math.floor(this.percent() / 25) * 25;
    return quarters === 100 ? 'Sent. The file is being checked.' : `Uploading, ${quarters} per cent sent`;
  });

  protected choose(control: HTMLInputElement): void {
    const file = control.files?.[0];
    // The same file can be chosen again after a refusal.
    control.value = '';
    if (file) this.chosen.emit(file);
  }
}
