import { Component, computed, inject, input, untracked } from '@angular/core';
import type { Classification } from '../../api/types';
import { refusalOf } from '../../forms/autosave/save-state';
import { ClassificationField } from '../../forms/classification/classification-field';
import { levelInWords } from '../../forms/classification/levels';
import { type FieldWords, RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Radios } from '../../ui/radios/radios';
import { ScoreBadge } from '../../ui/score/score-badge';
import { Textarea } from '../../ui/textarea/textarea';
import { SuggestionNote } from './suggestion-note';
import { ThemeDesk } from './theme-desk';
import type { ThemeContext } from './theme-page';

/** The theme's score with its reason, beside what the rule suggests. */
@Component({
  selector: 'app-score-section',
  imports: [ClassificationField, Radios, RecordConflicts, SaveStateNote, ScoreBadge, SuggestionNote, Textarea],
  templateUrl: './score-section.html',
})
export class ScoreSection {
  readonly context = input.required<ThemeContext>();
  private readonly desk = inject(ThemeDesk);

  protected readonly record = computed(() => {
    const { place, theme } = this.context();
    return untracked(() => this.desk.score(place, theme));
  });
  protected readonly scale = computed(() => this.context().assessment.model.scale);
  protected readonly choices = computed(() =>
    this.scale().map((word) => ({ value: word.key, label: `${word.symbol} ${word.word}`, hint: word.definition })),
  );
  protected readonly suggestion = computed(
    () => this.desk.suggestion(this.context().theme.key) ?? this.context().theme.suggestion,
  );
  protected readonly level = computed(() => levelInWords(this.record().values().classification));
  protected readonly fieldWords = computed<Record<string, FieldWords>>(() => ({
    score: {
      name: 'the score',
      text: false,
      show: (value) => this.scale().find((word) => word.key === value)?.word ?? 'Not scored',
    },
    reason: { name: 'the reason for the score', text: true, show: (value) => String(value ?? '') },
    classification: { name: 'the classification', text: false, show: (value) => levelInWords(value as Classification) },
  }));

  protected choose(score: string | null): void {
    this.record().edit('score', score);
    void this.record().flush();
  }

  protected refusal(field: string): string | null {
    return refusalOf(this.record().state(), field);
  }
}
