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
import { AssessmentApi } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import type { CitationView, CriterionView } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/select/select';
import { Textarea } from '../../ui/textarea/textarea';
import type { ThemeContext } from './theme-page';

interface CitationAnswers extends Record<string, unknown> {
  cited: string;
  note: string;
}

/** Adds a reference to another criterion's answer, or changes the note of one. */
@Component({
  selector: 'app-citation-form',
  imports: [Button, FormWorkNotes, Select, Textarea],
  template: `
    <div class="govuk-inset-text">
      <app-form-work-notes [work]="work" [fields]="fields" (settled)="save()" />
      @if (problem(); as message) {
        <p class="govuk-error-message" role="alert"><span class="govuk-visually-hidden">Error:</span> {{ message }}</p>
      }
      @if (!citation()) {
        <app-select
          label="Criterion whose answer covers this one"
          empty="Choose a criterion"
          [choices]="choices()"
          [value]="work.values().cited"
          (valueChange)="edit({ cited: $event })"
        />
      }
      <app-textarea
        label="Note (optional)"
        [rows]="2"
        [limit]="1000"
        [value]="work.values().note"
        (valueChange)="edit({ note: $event })"
      />
      <div class="govuk-button-group">
        <button type="button" appButton="secondary" [busy]="busy()" (click)="save()">
          {{ citation() ? 'Save note' : 'Add reference' }}
        </button>
        <button type="button" class="app-link-button" (click)="cancel()">Cancel</button>
      </div>
    </div>
  `,
})
export class CitationForm implements OnInit {
  readonly context = input.required<ThemeContext>();
  readonly criterion = input.required<CriterionView>();
  /** The reference whose note is changed; null for a new one. */
  readonly citation = input.required<CitationView | null>();
  readonly saved = output();
  readonly cancelled = output();
  private readonly api = inject(AssessmentApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  private readonly answers = openFormWork<CitationAnswers>({ cited: '', note: '' });
  protected readonly work = this.answers.work;
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly fields: Record<string, FieldWords> = {
    note: { name: 'the note', text: true, show: (value) => String(value ?? '') },
  };
  /** Somebody else took the reference away while its note was being changed. */
  private gone = false;

  protected readonly choices = computed(() => {
    const taken = new Set([this.criterion().key, ...this.criterion().citations.map((one) => one.criterionKey)]);
    return this.context().assessment.themes.flatMap((theme) =>
      theme.criteria
        .filter((criterion) => !taken.has(criterion.key))
        .map((criterion) => ({ value: criterion.key, label: `${theme.title}: ${criterion.text}` })),
    );
  });

  ngOnInit(): void {
    const { place } = this.context();
    const citation = this.citation();
    const start = citation ? kept(citation) : { values: { cited: '', note: '' }, revision: 0 };
    const object = `${place.year}/citation/${this.criterion().key}/${citation?.criterionKey ?? 'new'}`;
    void this.answers.open(place.council, object, start);
    afterNextRender(() => this.host.querySelector<HTMLElement>('select, textarea')?.focus(), {
      injector: this.injector,
    });
  }

  protected edit(change: Partial<CitationAnswers>): void {
    this.work.values.update((values) => ({ ...values, ...change }));
  }

  protected async save(): Promise<void> {
    if (!this.work.values().cited) return this.problem.set('Choose a criterion');
    // "Keep theirs" of a reference that was taken away: there is nothing left to save.
    if (this.gone && !this.work.values().note) return this.finish();
    this.problem.set(null);
    this.busy.set(true);
    try {
      await this.work.send(
        (_, revision) => {
          const { cited, note } = this.work.values();
          return this.api.cite(this.context().place, this.criterion().key, cited, revision, note.trim());
        },
        (current) => {
          const theirs = current as CitationView;
          this.gone = this.citation() !== null && theirs.revision === 0;
          return kept(theirs);
        },
      );
      this.finish();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected cancel(): void {
    this.work.startAgain();
    this.cancelled.emit();
  }

  private finish(): void {
    this.work.close(true);
    this.saved.emit();
  }
}

function kept(citation: CitationView): Kept<CitationAnswers> {
  return { values: { cited: citation.criterionKey, note: citation.note }, revision: citation.revision };
}
