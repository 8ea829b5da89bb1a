import {
  Component,
  ElementRef,
  Injector,
  type OnInit,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { FormField, FormRoot, form, maxLength, submit, validate } from '@angular/forms/signals';
import { MovementApi } from '../../api/movement-api';
import type { MovementReason, SavedReason } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Textarea } from '../../ui/textarea/textarea';

interface ReasonValues extends Record<string, unknown> {
  text: string;
  followOnActionIds: readonly string[];
}

const LIMIT = 4000;

/** Says why a score moved, beginning with what the service proposes. It is sent with a button; until then its words wait on the device. */
@Component({
  selector: 'app-reason-form',
  imports: [Button, Checkboxes, ErrorSummary, FormField, FormRoot, FormWorkNotes, Textarea],
  template: `
    <div class="govuk-inset-text">
      <app-error-summary [problems]="submission.problems()" />
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="sendAgain()" />
      <form [formRoot]="form">
        <app-textarea
          label="Why did the score move?"
          [hint]="hint()"
          [rows]="5"
          [limit]="limit"
          [formField]="form.text"
        />
        @if (reason().choices.length) {
          <app-checkboxes
            label="Follow-on actions that led to it"
            hint="Public follow-on actions of this theme"
            [small]="true"
            [choices]="choices()"
            [formField]="form.followOnActionIds"
          />
        }
        <div class="govuk-button-group">
          <button type="submit" appButton="secondary" [busy]="submission.busy()">Save reason</button>
          @if (reason().offered && reason().revision > 0) {
            <button type="button" class="app-link-button" (click)="takeOffer()">Put the proposal in its place</button>
          }
          <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
        </div>
      </form>
    </div>
  `,
})
export class ReasonForm implements OnInit {
  readonly council = input.required<string>();
  readonly reason = input.required<MovementReason>();
  readonly saved = output<SavedReason>();
  readonly cancelled = output();
  private readonly api = inject(MovementApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  private readonly answers = openFormWork<ReasonValues>({ text: '', followOnActionIds: [] });
  protected readonly work = this.answers.work;
  protected readonly limit = LIMIT;
  protected readonly submission = new Submission<ReasonValues>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      validate(path.text, ({ value }) =>
        value().trim() || this.reason().text ? undefined : { kind: 'required', message: 'Say why the score moved' },
      );
      maxLength(path.text, LIMIT, { message: 'The reason must be 4,000 characters or fewer' });
    },
    { submission: this.submission.options(() => this.save()) },
  );
  protected readonly hint = computed(
    () =>
      'Public: it is printed in the report and signed with it. Name nothing that is exempt or confidential' +
      (this.reason().text ? '. Leave it empty to take the reason back' : ''),
  );
  protected readonly choices = computed(() =>
    this.reason().choices.map(({ id, title }) => ({ value: id, label: title })),
  );
  protected readonly fields: Record<string, FieldWords> = {
    text: { name: 'the reason', text: true, show: (value) => String(value ?? '') },
    followOnActionIds: { name: 'the follow-on actions', text: false, show: (value) => this.titlesOf(value) },
  };

  async ngOnInit(): Promise<void> {
    const { year, themeKey, revision, text, followOnActions, offered } = this.reason();
    const start = { text, followOnActionIds: followOnActions.map(({ id }) => id) };
    await this.answers.open(this.council(), `${year}/movement/${themeKey}`, { values: start, revision });
    // A first reason begins with the proposal, unless words of this person wait on the device.
    if (revision === 0 && offered && this.work.values().text === '') this.takeOffer();
    afterNextRender(() => this.host.querySelector<HTMLElement>('textarea')?.focus(), { injector: this.injector });
  }

  protected takeOffer(): void {
    const { offered } = this.reason();
    if (offered) this.work.values.set({ text: offered.text, followOnActionIds: offered.followOnActionIds });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private async save(): Promise<void> {
    const { year, themeKey, offered } = this.reason();
    const saved = await this.work.send(
      (_, revision) => {
        const { text, followOnActionIds } = this.work.values();
        const body = { text, followOnActionIds: [...followOnActionIds], offered: offered?.text ?? null };
        return this.api.sayWhy({ council: this.council(), year }, themeKey, revision, body);
      },
      (current) => kept(current as SavedReason),
    );
    this.work.close(true);
    this.saved.emit(saved);
  }

  private titlesOf(value: unknown): string {
    const ids = Array.isArray(value) ? value : [];
    const titles = this.reason().choices.filter(({ id }) => ids.includes(id));
    return titles.map(({ title }) => title).join(', ') || 'None';
  }
}

function kept({ text, followOnActionIds, revision }: SavedReason): Kept<ReasonValues> {
  return { values: { text, followOnActionIds }, revision };
}
