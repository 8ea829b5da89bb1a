import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  signal,
} from '@angular/core';
import type { Classification } from '../../api/types';
import { type Choice, Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { Textarea } from '../../ui/textarea/textarea';
import { internalLevel, levelInWords, levels, paragraphs } from './levels';

/** How far a text or an item may travel. Folded away, as it is seldom changed; its level is always shown. */
@Component({
  selector: 'app-classification-field',
  imports: [Radios, Select, Textarea],
  template: `
    <details class="govuk-details app-add" [open]="opened()" (toggle)="opened.set($any($event.target).open)">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{{ label() }}: {{ inWords() }}</span>
      </summary>
      @if (opened()) {
        <div class="govuk-details__text">
          <app-radios
            [label]="label()"
            [hideLabel]="true"
            [small]="true"
            [choices]="choices()"
            [disabled]="disabled()"
            [value]="value().level"
            (valueChange)="setLevel($event)"
          />
          @if (value().level === 'exempt') {
            <app-select
              label="Paragraph of Schedule 12A"
              empty="Choose a paragraph"
              [choices]="paragraphs"
              [disabled]="disabled()"
              [value]="value().paragraph?.toString() ?? ''"
              (valueChange)="change({ paragraph: $event ? +$event : null })"
            />
            <app-textarea
              label="Why keeping it exempt serves the public interest"
              [rows]="3"
              [disabled]="disabled()"
              [value]="value().publicInterestReason ?? ''"
              (valueChange)="change({ publicInterestReason: $event || null })"
            />
          }
        </div>
      }
    </details>
    @if (shownError(); as message) {
      <p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> {{ message }}</p>
    }
  `,
})
export class ClassificationField {
  readonly value = model<Classification>(internalLevel);
  readonly label = input('Classification');
  /** The levels that can be chosen here. */
  readonly choices = input<readonly Choice[]>(levels);
  readonly disabled = input(false);
  readonly problem = input<string | null>(null);
  readonly errors = input<readonly { readonly message?: string }[]>([]);
  readonly touched = input(false);

  protected readonly paragraphs = paragraphs;
  protected readonly opened = signal(false);
  protected readonly inWords = computed(() => levelInWords(this.value()));
  protected readonly shownError = computed(
    () => this.problem() ?? (this.touched() ? this.errors()[0]?.message : null) ?? null,
  );

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  /** Unfolds and moves the focus to the chosen level: the way from an error summary. */
  focus(): void {
    this.opened.set(true);
    afterNextRender(() => this.host.querySelector<HTMLElement>('input:checked')?.focus(), { injector: this.injector });
  }

  protected setLevel(level: string | null): void {
    if (level === 'exempt') this.change({ level });
    else if (level === 'public' || level === 'internal' || level === 'confidential') {
      this.value.set({ level, paragraph: null, publicInterestReason: null });
    }
  }

  protected change(part: Partial<Classification>): void {
    this.value.update((value) => ({ ...value, ...part }));
  }
}
