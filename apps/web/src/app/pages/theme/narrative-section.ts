import { Component, computed, inject, input, untracked } from '@angular/core';
import type { Classification } from '../../api/types';
import { refusalOf } from '../../forms/autosave/save-state';
import { ClassificationField } from '../../forms/classification/classification-field';
import { levelInWords } from '../../forms/classification/levels';
import { type FieldWords, RecordConflicts } from '../../forms/conflict/record-conflicts';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import { Textarea } from '../../ui/textarea/textarea';
import { ThemeDesk } from './theme-desk';
import type { ThemeContext } from './theme-page';

/** The council's own account of the theme. */
@Component({
  selector: 'app-narrative-section',
  imports: [ClassificationField, RecordConflicts, SaveStateNote, Textarea],
  template: `
    <h2 class="govuk-heading-m" id="narrative" tabindex="-1">Narrative</h2>
    @if (context().mayJudge) {
      <app-textarea
        label="The council’s account of this theme"
        hint="What works, what does not, and what is being done about it. Blank lines start a new paragraph."
        [rows]="14"
        [limit]="60000"
        [problem]="refusal('narrative')"
        [value]="record().values().narrative"
        (valueChange)="record().edit('narrative', $event)"
        (left)="record().flush()"
      />
      <app-save-state
        of="Narrative"
        [state]="record().state()"
        [restoredFrom]="record().restoredFrom()"
        (discard)="record().discardRestored()"
      />
      <app-record-conflicts [record]="record()" [fields]="fieldWords" />
      <app-classification-field
        label="Who may see this narrative"
        [problem]="refusal('classification')"
        [value]="record().values().classification"
        (valueChange)="record().edit('classification', $event)"
      />
    } @else {
      <p class="govuk-body-s">{{ level() }}</p>
      <p class="govuk-body app-prose">{{ shown() }}</p>
    }
  `,
})
export class NarrativeSection {
  readonly context = input.required<ThemeContext>();
  private readonly desk = inject(ThemeDesk);

  protected readonly record = computed(() => {
    const { place, theme } = this.context();
    return untracked(() => this.desk.narrative(place, theme));
  });
  protected readonly level = computed(() => levelInWords(this.record().values().classification));
  protected readonly shown = computed(() =>
    this.context().theme.narrativeWithheld
      ? 'The narrative is not shown to your role.'
      : this.record().values().narrative || 'Nothing has been written yet.',
  );
  protected readonly fieldWords: Record<string, FieldWords> = {
    narrative: { name: 'the narrative', text: true, show: (value) => String(value ?? '') },
    classification: { name: 'the classification', text: false, show: (value) => levelInWords(value as Classification) },
  };

  protected refusal(field: string): string | null {
    return refusalOf(this.record().state(), field);
  }
}
