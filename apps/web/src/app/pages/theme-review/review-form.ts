import { Component, computed, inject, input, untracked } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { ReviewRound, ScoreWord } from '../../api/types';
import { refusalOf } from '../../forms/autosave/save-state';
import { type FieldWords, RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Radios } from '../../ui/radios/radios';
import { Textarea } from '../../ui/textarea/textarea';
import { ReviewDesk } from './review-desk';

/** The reviewer's own score, with its reason, and what they found. It saves itself. */
@Component({
  selector: 'app-review-form',
  imports: [RecordConflicts, Radios, SaveStateNote, Textarea],
  template: `
    <app-textarea
      label="What did you find?"
      hint="In the narrative, the judgements and the evidence. Private to the team, in no document."
      [rows]="6"
      [limit]="20000"
      [problem]="refusal('findings')"
      [value]="record().values().findings"
      (valueChange)="record().edit('findings', $event)"
      (left)="record().flush()"
    />
    <app-radios
      label="How do you score this theme?"
      size="s"
      [hint]="scoreHint()"
      [choices]="choices()"
      [problem]="refusal('score')"
      [value]="record().values().score"
      (valueChange)="choose($event)"
    />
    <app-textarea
      label="Why do you score it so?"
      [rows]="4"
      [limit]="4000"
      [problem]="refusal('reason')"
      [value]="record().values().reason"
      (valueChange)="record().edit('reason', $event)"
      (left)="record().flush()"
    />
    <app-save-state
      of="Review"
      [state]="record().state()"
      [restoredFrom]="record().restoredFrom()"
      (discard)="record().discardRestored()"
    />
    <app-record-conflicts [record]="record()" [fields]="fieldWords()" />
  `,
})
export class ReviewForm {
  readonly place = input.required<AssessmentPlace>();
  readonly themeKey = input.required<string>();
  readonly round = input.required<ReviewRound>();
  readonly scale = input.required<readonly ScoreWord[]>();
  readonly blind = input(false);
  private readonly desk = inject(ReviewDesk);

  protected readonly record = computed(() => {
    const [place, theme, round] = [this.place(), this.themeKey(), this.round()];
    return untracked(() => this.desk.review(place, theme, round));
  });
  protected readonly choices = computed(() =>
    this.scale().map((word) => ({ value: word.key, label: `${word.symbol} ${word.word}`, hint: word.definition })),
  );
  protected readonly scoreHint = computed(() =>
    this.blind()
      ? 'You see the lead’s score once yours is saved. Your first score stays readable beside later ones.'
      : '',
  );
  protected readonly fieldWords = computed<Record<string, FieldWords>>(() => ({
    score: {
      name: 'your score',
      text: false,
      show: (value) => this.scale().find((word) => word.key === value)?.word ?? 'Not scored',
    },
    reason: { name: 'the reason for your score', text: true, show: (value) => String(value ?? '') },
    findings: { name: 'what you found', text: true, show: (value) => String(value ?? '') },
  }));

  protected choose(score: string | null): void {
    this.record().edit('score', score);
    void this.record().flush();
  }

  protected refusal(field: string): string | null {
    return refusalOf(this.record().state(), field);
  }
}
