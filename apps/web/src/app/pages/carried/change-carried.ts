import { Component, afterNextRender, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import type { CarriedChange } from '../../api/carry-api';
import type { CarriedItem, JudgementWord } from '../../api/types';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/radios/radios';
import { Textarea } from '../../ui/textarea/textarea';

const texts = {
  narrative: { label: 'The council’s account of this theme', limit: 60_000, rows: 10 },
  judgement: { label: 'Reason', limit: 4000, rows: 4 },
  'evidence-link': { label: 'What it shows', limit: 500, rows: 2 },
  'follow-on-action': { label: 'What will be done', limit: 5000, rows: 4 },
};

/** Changes what came along before it is taken over: it starts with what was said. */
@Component({
  selector: 'app-change-carried',
  imports: [Button, Radios, Textarea],
  template: `
    <form novalidate (submit)="$event.preventDefault(); save()">
      @if (item().kind === 'judgement') {
        <app-radios
          label="Judgement"
          [small]="true"
          [row]="true"
          [choices]="choices()"
          [value]="judgement()"
          (valueChange)="judgement.set($event)"
        />
      }
      <app-textarea
        [label]="field().label"
        [rows]="field().rows"
        [limit]="field().limit"
        [value]="text()"
        (valueChange)="text.set($event)"
      />
      <div class="govuk-button-group">
        <button type="submit" appButton [busy]="busy()">Save the change</button>
        <button type="button" class="app-link-button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
})
export class ChangeCarried {
  readonly item = input.required<CarriedItem>();
  readonly words = input.required<readonly JudgementWord[]>();
  readonly busy = input.required<boolean>();
  readonly saved = output<CarriedChange>();
  readonly cancelled = output();
  private readonly box = viewChild(Textarea);

  protected readonly field = computed(() => texts[this.item().kind]);
  // What is being typed stays, whatever is read of the item meanwhile.
  protected readonly text = linkedSignal({ source: () => this.item().id, computation: () => this.item().text });
  protected readonly judgement = linkedSignal({
    source: () => this.item().id,
    computation: () => this.item().judgement,
  });
  protected readonly choices = computed(() =>
    this.words().map(({ key, word, symbol }) => ({ value: key, label: `${symbol} ${word}` })),
  );

  constructor() {
    afterNextRender(() => this.box()?.focus());
  }

  protected save(): void {
    const judgement = this.judgement();
    this.saved.emit({ text: this.text(), ...(judgement === null ? {} : { judgement }) });
  }
}
