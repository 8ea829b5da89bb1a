import { Component, effect, input, output, signal, untracked } from '@angular/core';
import { momentInWords } from '../../format/dates';
import { Button } from '../../ui/button/button';
import { Textarea } from '../../ui/textarea/textarea';

/**
 * Two people changed the same field: both versions side by side. A text can also be put together from both; nothing is
 * saved until the person has chosen.
 */
@Component({
  selector: 'app-conflict-choice',
  imports: [Button, Textarea],
  template: `
    <section class="app-conflict" [attr.aria-label]="'Two versions of ' + of()">
      <p class="govuk-heading-s">Two versions of {{ of() }}</p>
      <div class="app-conflict__sides">
        <div>
          <p class="govuk-body-s govuk-!-margin-bottom-1"><strong>Yours, not saved yet</strong></p>
          <div class="app-quote">{{ mine() || '(empty)' }}</div>
          <button type="button" appButton="secondary" (click)="chosen.emit('mine')">Keep mine</button>
        </div>
        <div>
          <p class="govuk-body-s govuk-!-margin-bottom-1">
            <strong>{{ by() ?? 'Saved meanwhile' }}</strong>{{ at() ? ', ' + moment() : '' }}
          </p>
          <div class="app-quote">{{ theirs() || '(empty)' }}</div>
          <button type="button" appButton="secondary" (click)="chosen.emit('theirs')">Keep theirs</button>
        </div>
      </div>
      @if (text()) {
        <app-textarea label="Or put both together" [rows]="6" [(value)]="merged" />
        <button type="button" appButton (click)="mergedText.emit(merged())">Save this version</button>
      }
    </section>
  `,
})
export class ConflictChoice {
  readonly of = input.required<string>();
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  readonly by = input<string | null>(null);
  readonly at = input<string | null>(null);
  /** A text can be merged; a choice between radios cannot. */
  readonly text = input(true);
  readonly chosen = output<'mine' | 'theirs'>();
  readonly mergedText = output<string>();
  protected readonly merged = signal('');

  constructor() {
    effect(() => {
      const both = [this.theirs(), this.mine()].filter(Boolean).join('\n\n');
      untracked(() => this.merged.set(both));
    });
  }

  protected moment(): string {
    return momentInWords(this.at());
  }
}
