import { Component, computed, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { EvidenceLinkView, ReviewRound } from '../../api/types';
import { refusalOf } from '../../forms/autosave/save-state';
import { levelInWords } from '../../forms/classification/levels';
import { type FieldWords, RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Textarea } from '../../ui/textarea/textarea';
import { stanceInWords } from '../theme/theme-page';
import { ReviewDesk } from './review-desk';

/** One piece of evidence that the reviewer may look into, and what they found there. */
@Component({
  selector: 'app-sample-field',
  imports: [RecordConflicts, RouterLink, SaveStateNote, Textarea],
  template: `
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong class="govuk-tag">{{ stanceInWords(link().stance) }}</strong>
      <a class="govuk-link" [routerLink]="['/councils', place().council, 'evidence', link().evidenceId]">{{
        link().title
      }}</a>
      ({{ levelInWords(link().classification) }})
      @if (link().shows) {
        <br />{{ link().shows }}
      }
    </p>
    <p class="govuk-body-s govuk-!-margin-bottom-1">For: {{ about() }}</p>
    <app-textarea
      [label]="'What you found in “' + link().title + '”'"
      [rows]="2"
      [limit]="4000"
      [problem]="refusal()"
      [value]="record().values().found"
      (valueChange)="record().edit('found', $event)"
      (left)="record().flush()"
    />
    <app-save-state
      [of]="link().title"
      [state]="record().state()"
      [restoredFrom]="record().restoredFrom()"
      (discard)="record().discardRestored()"
    />
    <app-record-conflicts [record]="record()" [fields]="fieldWords" />
  `,
})
export class SampleField {
  readonly place = input.required<AssessmentPlace>();
  readonly themeKey = input.required<string>();
  readonly round = input.required<ReviewRound>();
  readonly link = input.required<EvidenceLinkView>();
  /** The criterion it is tied to, or the whole theme, in words. */
  readonly about = input.required<string>();
  protected readonly stanceInWords = stanceInWords;
  protected readonly levelInWords = levelInWords;
  private readonly desk = inject(ReviewDesk);

  protected readonly record = computed(() => {
    const [place, theme, round, link] = [this.place(), this.themeKey(), this.round(), this.link()];
    return untracked(() => this.desk.sample(place, theme, round, link));
  });
  protected readonly fieldWords: Record<string, FieldWords> = {
    found: { name: 'what you found', text: true, show: (value) => String(value ?? '') },
  };

  protected refusal(): string | null {
    return refusalOf(this.record().state(), 'found');
  }
}
