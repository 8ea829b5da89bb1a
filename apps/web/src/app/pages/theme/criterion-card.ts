import { Component, computed, inject, input, output, untracked } from '@angular/core';
import type { Classification, CriterionView } from '../../api/types';
import { CommentsPanel } from '../../comments/comments-panel';
import { refusalOf } from '../../forms/autosave/save-state';
import { ClassificationField } from '../../forms/classification/classification-field';
import { levelInWords } from '../../forms/classification/levels';
import { type FieldWords, RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Radios } from '../../ui/radios/radios';
import { Textarea } from '../../ui/textarea/textarea';
import { Citations } from './citations';
import { EvidenceLinks } from './evidence-links';
import { ThemeDesk } from './theme-desk';
import { type ThemeContext, anchorOf } from './theme-page';

/** One criterion, judged in place: answer, reason, evidence, citations and classification. */
@Component({
  selector: 'app-criterion-card',
  imports: [
    Citations,
    ClassificationField,
    CommentsPanel,
    EvidenceLinks,
    Radios,
    RecordConflicts,
    SaveStateNote,
    Textarea,
  ],
  templateUrl: './criterion-card.html',
})
export class CriterionCard {
  readonly context = input.required<ThemeContext>();
  readonly criterion = input.required<CriterionView>();
  /** Something other than the judgement changed: the page loads again. */
  readonly changed = output();
  private readonly desk = inject(ThemeDesk);

  protected readonly anchor = computed(() => anchorOf(this.criterion().key));
  protected readonly record = computed(() => {
    const { place, theme } = this.context();
    const criterion = this.criterion();
    return untracked(() => this.desk.judgement(place, theme.key, criterion));
  });
  protected readonly words = computed(() => this.context().assessment.model.judgements[this.criterion().kind]);
  protected readonly choices = computed(() =>
    this.words().map((word) => ({ value: word.key, label: `${word.symbol} ${word.word}` })),
  );
  protected readonly chosen = computed(() =>
    this.words().find((word) => word.key === this.record().values().judgement),
  );
  protected readonly level = computed(() => levelInWords(this.record().values().classification));
  protected readonly fieldWords = computed<Record<string, FieldWords>>(() => ({
    judgement: {
      name: 'the judgement',
      text: false,
      show: (value) => this.words().find((word) => word.key === value)?.word ?? 'Not judged',
    },
    reason: { name: 'the reason', text: true, show: (value) => String(value ?? '') },
    classification: { name: 'the classification', text: false, show: (value) => levelInWords(value as Classification) },
  }));

  protected judge(judgement: string | null): void {
    this.record().edit('judgement', judgement);
    void this.record().flush();
  }

  protected refusal(field: string): string | null {
    return refusalOf(this.record().state(), field);
  }
}
