import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { criteriaOf, type CriterionKind, type OwnCriterion, type OwnDraft, type Theme } from '@best-value/model';
import { OwnVersionApi } from '../../api/own-version-api';
import type { ModelDraft, PublishedOwnVersion } from '../../api/types';
import { Autosave } from '../../forms/autosave/autosave';
import type { AutosaveRecord, Kept } from '../../forms/autosave/autosave-record';
import { RevisionLane } from '../../forms/autosave/revision-lane';
import { refusalOf } from '../../forms/autosave/save-state';
import { RecordConflicts } from '../../forms/conflict/record-conflicts';
import { problemsOf } from '../../forms/problems-of';
import { SaveStateNote } from '../../forms/save-state/save-state-note';
import type { FormProblem } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';
import { asSentence } from '../models/version-words';
import { fieldsOfDraft, focusAfter, goTo } from './draft-words';
import { OwnCriteria } from './own-criteria';
import { OwnJudgements } from './own-judgements';
import { OwnScaleEditor } from './own-scale';

type Values = OwnDraft & Record<string, unknown>;

/** One version of a council's own before its publication: it saves itself, and is published for good. */
@Component({
  selector: 'app-own-version',
  imports: [
    Breadcrumbs,
    Button,
    Confirm,
    ErrorSummary,
    LoadProblem,
    Loading,
    NotificationBanner,
    OwnCriteria,
    OwnJudgements,
    OwnScaleEditor,
    PageHeading,
    RecordConflicts,
    RouterLink,
    SaveStateNote,
    TextInput,
  ],
  templateUrl: './own-version.html',
  providers: [Autosave],
})
export class OwnVersion {
  readonly council = input.required<string>();
  readonly draft = input.required<string>();
  private readonly api = inject(OwnVersionApi);
  private readonly autosave = inject(Autosave);
  private readonly router = inject(Router);

  protected readonly fields = fieldsOfDraft;
  protected readonly asSentence = asSentence;
  protected readonly page = resource({
    params: () => ({ council: this.council(), id: this.draft() }),
    loader: async ({ params: { council, id }, abortSignal }) => {
      const draft = await this.api.read(council, id, abortSignal);
      return { draft, base: await this.api.base(council, draft.base, abortSignal) };
    },
  });
  private readonly opened = new Map<string, AutosaveRecord<Values>>();
  protected readonly record = computed(() => {
    const draft = this.page.hasValue() ? this.page.value().draft : null;
    return draft && untracked(() => this.open(draft));
  });
  /** As the service last saw it. */
  private readonly newest = signal<ModelDraft | null>(null);
  protected readonly problems = computed(() => this.newest()?.problems ?? []);
  /** Whether somebody asked what is missing: from then on it is said at the fields. */
  protected readonly checked = signal(false);
  protected readonly summary = signal<FormProblem[]>([]);
  protected readonly busy = signal(false);
  protected readonly done = signal<PublishedOwnVersion | null>(null);

  constructor() {
    effect(() => {
      if (this.page.hasValue()) this.newest.set(this.page.value().draft);
    });
  }

  /** What is wrong with one field: what the service refuses at once, and what keeps it from being published once that was asked. */
  protected readonly problem = (field: string): string | null => {
    const record = this.record();
    const refused = record && refusalOf(record.state(), field);
    return refused ?? (this.checked() ? (this.problems().find((one) => one.field === field)?.message ?? null) : null);
  };

  protected ownOf(theme: Theme): { at: number; criterion: OwnCriterion }[] {
    const criteria = this.record()?.values().criteria ?? [];
    return criteria.flatMap((criterion, at) => (criterion.theme === theme.key ? [{ at, criterion }] : []));
  }

  protected countOf(theme: Theme): string {
    const own = this.ownOf(theme).length;
    return `${criteriaOf(theme).length} criteria${own === 0 ? '' : `, and ${own} of our own`}`;
  }

  protected add(theme: Theme, kind: CriterionKind): void {
    const criteria = this.record()?.values().criteria ?? [];
    this.edit([...criteria, { theme: theme.key, kind, text: '' }]);
    focusAfter(`criteria.${criteria.length}.text`);
  }

  protected edit(criteria: OwnCriterion[]): void {
    this.record()?.edit('criteria', criteria);
  }

  /** Everything that is still missing, in the summary and at its field. */
  protected async check(): Promise<boolean> {
    await this.record()?.flush();
    const draft = await this.api.read(this.council(), this.draft());
    this.newest.set(draft);
    this.checked.set(true);
    this.summary.set(draft.problems.map(({ field, message }) => ({ message, go: () => goTo(field) })));
    return draft.problems.length === 0;
  }

  protected publish(): Promise<void> {
    return this.attempt(async () => {
      if (!(await this.check())) return;
      const draft = this.newest();
      if (draft) this.done.set(await this.api.publish(this.council(), draft));
    });
  }

  protected discard(): Promise<void> {
    return this.attempt(async () => {
      await this.record()?.flush();
      await this.api.discard(this.council(), await this.api.read(this.council(), this.draft()));
      await this.router.navigate(['/councils', this.council(), 'model-drafts']);
    });
  }

  protected ask(): Promise<void> {
    return this.attempt(async () => void (await this.check()));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.summary.set([]);
    try {
      await act();
    } catch (error) {
      this.summary.set(problemsOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private open(draft: ModelDraft): AutosaveRecord<Values> {
    const known = this.opened.get(draft.id);
    if (known) return known;
    const council = this.council();
    const record = this.autosave.open<Values>({
      council,
      object: `model-draft/${draft.id}`,
      start: valuesOf(draft),
      lane: new RevisionLane(draft.revision),
      save: async (values, revision, leaving) => {
        const saved = await this.api.change(council, draft.id, revision, values, leaving);
        this.newest.set(saved);
        return kept(saved);
      },
      read: (current) => kept(current as ModelDraft),
    });
    this.opened.set(draft.id, record);
    return record;
  }
}

function kept(draft: ModelDraft): Kept<Values> {
  return { values: valuesOf(draft), revision: draft.revision };
}

function valuesOf({ draft }: ModelDraft): Values {
  const { title, criteria, scale, judgements } = draft;
  return { title, criteria, scale, judgements };
}
