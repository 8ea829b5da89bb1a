import { Directive, ElementRef, type Signal, computed, inject, input } from '@angular/core';

let made = 0;

/**
 * What every question has: a label, a hint, an error, and ids that tie them together. The inputs `errors`, `touched`,
 * `disabled` and `name` are filled by `[formField]`; `problem` shows an error from elsewhere (autosave).
 */
@Directive()
export abstract class FieldControl {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly size = input<'' | 's' | 'm' | 'l'>('');
  readonly hideLabel = input(false);
  readonly problem = input<string | null>(null);
  readonly errors = input<readonly { readonly message?: string }[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly name = input('');

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly ownId = `field-${(made += 1)}`;

  readonly id = computed(() => this.name().replaceAll('.', '-') || this.ownId);
  protected readonly error: Signal<string | null> = computed(
    () => this.problem() ?? (this.touched() ? (this.errors()[0]?.message ?? null) : null),
  );
  protected readonly describedBy = computed(
    () =>
      [this.hint() && `${this.id()}-hint`, this.error() && `${this.id()}-error`, this.extraDescription()]
        .filter(Boolean)
        .join(' ') || null,
  );
  protected readonly labelClass = computed(
    () => (this.size() ? `govuk-label--${this.size()}` : '') + (this.hideLabel() ? ' govuk-visually-hidden' : ''),
  );
  protected readonly legendClass = computed(
    () =>
      (this.size() ? `govuk-fieldset__legend--${this.size()}` : '') +
      (this.hideLabel() ? ' govuk-visually-hidden' : ''),
  );

  /** Moves the focus to the first thing that can be answered. */
  focus(options?: FocusOptions): void {
    const chosen = this.host.querySelector<HTMLElement>('input:checked');
    (chosen ?? this.host.querySelector<HTMLElement>('input, textarea, select'))?.focus(options);
  }

  /** Ids of further descriptions, for instance a character count. */
  protected extraDescription(): string | null {
    return null;
  }
}
