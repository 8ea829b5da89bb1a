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
  signal,
} from '@angular/core';
import { MovementApi } from '../../api/movement-api';
import { ApiError, sentenceOf } from '../../api/problem';
import type { MovementReason, SavedReason } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { Textarea } from '../../ui/textarea/textarea';

interface ReasonValues extends Record<string, unknown> {
  text: string;
  followOnActionIds: readonly string[];
}

const LIMIT = 4000;

/** Says why a score moved, beginning with what the service proposes. It is sent with a button; until then its words wait on the device. */
@Component({
  selector: 'app-reason-form',
  imports: [Button, Checkboxes, FormWorkNotes, Textarea],
  template: `
    <div class="govuk-inset-text">
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="save()" />
      @if (problem(); as message) {
        <p class="govuk-error-message" role="alert"><span class="govuk-visually-hidden">Error:</span> {{ message }}</p>
      }
      <app-textarea
        label="Why did the score move?"
        hint="Public: it is printed in the report and signed with it. Name nothing that is exempt or confidential"
        [rows]="5"
        [limit]="limit"
        [problem]="problems()['text'] ?? null"
        [value]="work.values().text"
        (valueChange)="edit({ text: $event })"
      />
      @if (reason().choices.length) {
        <app-checkboxes
          label="Follow-on actions that led to it"
          hint="Public follow-on actions of this theme"
          [small]="true"
          [choices]="choices()"
          [problem]="problems()['followOnActionIds'] ?? null"
          [value]="work.values().followOnActionIds"
          (valueChange)="edit({ followOnActionIds: $event })"
        />
      }
      <div class="govuk-button-group">
        <button type="button" appButton="secondary" [busy]="busy()" (click)="save()">Save reason</button>
        @if (reason().offered && reason().revision > 0) {
          <button type="button" class="app-link-button" (click)="takeOffer()">Put the proposal in its place</button>
        }
        <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
      </div>
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
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly problems = signal<Readonly<Record<string, string>>>({});
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
    this.focusText();
  }

  protected edit(change: Partial<ReasonValues>): void {
    this.problems.set({});
    this.work.values.update((values) => ({ ...values, ...change }));
  }

  protected takeOffer(): void {
    const { offered } = this.reason();
    if (offered) this.edit({ text: offered.text, followOnActionIds: offered.followOnActionIds });
  }

  protected async save(): Promise<void> {
    this.problem.set(null);
    this.problems.set({});
    this.busy.set(true);
    const { year, themeKey, offered } = this.reason();
    try {
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
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private failed(error: unknown): void {
    const { text, followOnActionIds } = error instanceof ApiError ? error.fields : {};
    if (!text && !followOnActionIds) return this.problem.set(sentenceOf(error));
    this.problems.set({ ...(text && { text }), ...(followOnActionIds && { followOnActionIds }) });
    if (text) this.focusText();
    else this.problem.set(followOnActionIds ?? null);
  }

  private titlesOf(value: unknown): string {
    const ids = Array.isArray(value) ? value : [];
    const titles = this.reason().choices.filter(({ id }) => ids.includes(id));
    return titles.map(({ title }) => title).join(', ') || 'None';
  }

  private focusText(): void {
    const focus = (): void => this.host.querySelector<HTMLElement>('textarea')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}

function kept({ text, followOnActionIds, revision }: SavedReason): Kept<ReasonValues> {
  return { values: { text, followOnActionIds }, revision };
}
