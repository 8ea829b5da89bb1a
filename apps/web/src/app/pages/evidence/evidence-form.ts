import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, submit } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { EvidenceApi, type EvidenceInput } from '../../api/evidence-api';
import type { EvidenceKind, EvidenceView } from '../../api/types';
import { ClassificationField } from '../../forms/classification/classification-field';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { fieldNamed } from '../../forms/field-in-address';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { DateInput } from '../../ui/date-input/date-input';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { Textarea } from '../../ui/textarea/textarea';
import { TextInput } from '../../ui/text-input/text-input';
import { type EvidenceAnswers, answersOf, blankAnswers, toInput } from './evidence-answers';
import { evidenceFields } from './evidence-fields';
import { evidenceFormRules } from './evidence-form-rules';
import { grades, kindInWords, kinds } from './evidence-words';
import { FileAnswer } from './file-answer';

const questions = [
  Breadcrumbs,
  Button,
  ClassificationField,
  DateInput,
  ErrorSummary,
  FileAnswer,
  Radios,
  Select,
  Textarea,
  TextInput,
];

/** Adds an item to the library, or changes one. */
@Component({
  selector: 'app-evidence-form',
  imports: [...questions, FormField, FormRoot, FormWorkNotes, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './evidence-form.html',
})
export class EvidenceForm {
  readonly council = input.required<string>();
  /** The item's id in the address; absent when one is added. */
  readonly id = input<string>();
  private readonly api = inject(EvidenceApi);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly kinds = kinds;
  protected readonly grades = grades;
  protected readonly kindInWords = kindInWords;
  protected readonly fields = evidenceFields;
  protected readonly title = computed(() => (this.id() ? 'Change evidence' : 'Add evidence'));
  protected readonly library = computed(() => ['/councils', this.council(), 'evidence']);
  protected readonly uploading = signal(false);

  /** The item that is changed; null for a new one. */
  protected readonly item = resource({
    params: () => ({ council: this.council(), id: this.id() }),
    loader: ({ params, abortSignal }) =>
      params.id ? this.api.read(params.council, params.id, abortSignal) : Promise.resolve(null),
  });
  private readonly answers = openFormWork<EvidenceAnswers>(blankAnswers());
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<EvidenceAnswers>();
  protected readonly form = form(
    this.work.values,
    (path) => evidenceFormRules(path, { hasFile: () => Boolean(this.loaded()?.file), uploading: this.uploading }),
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    leadToFragment(() => this.item.hasValue(), fieldNamed);
    effect(() => {
      if (!this.item.hasValue()) return;
      const item = this.item.value();
      const start = item ? kept(item) : { values: blankAnswers(), revision: 0 };
      untracked(() => void this.answers.open(this.council(), `evidence/${item?.id ?? 'new'}`, start));
    });
    effect(() => {
      const file = this.work.values().file;
      if (file)
        untracked(() =>
          this.work.values.update((answers) => (answers.title ? answers : { ...answers, title: titleFrom(file.name) })),
        );
    });
  }

  protected loaded(): EvidenceView | null {
    return this.item.hasValue() ? this.item.value() : null;
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  private async save(): Promise<void> {
    const present = this.loaded();
    const item = await this.work.send(
      (changed, revision) => this.send(present, changed, revision),
      (current) => kept(current as EvidenceView),
    );
    this.work.close(true);
    await this.router.navigate([...this.library(), item.id]);
    this.live.say('Saved');
  }

  private send(
    present: EvidenceView | null,
    changed: Partial<EvidenceAnswers>,
    revision: number,
  ): Promise<EvidenceView> {
    const all = this.work.values();
    if (present) return this.api.change(this.council(), present.id, revision, toInput(present.kind, changed, all));
    const kind = all.kind as EvidenceKind;
    return this.api.add(this.council(), kind, toInput(kind, all, all) as EvidenceInput);
  }
}

function kept(item: EvidenceView): { values: EvidenceAnswers; revision: number } {
  return { values: answersOf(item), revision: item.revision };
}

/** "Annual_audit-letter 2025.pdf" becomes "Annual audit-letter 2025", for a person to improve. */
function titleFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ')
    .trim();
}
