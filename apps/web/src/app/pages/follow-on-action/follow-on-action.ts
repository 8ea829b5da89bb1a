import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import { EvidenceApi } from '../../api/evidence-api';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { sentenceOf } from '../../api/problem';
import type { FollowOnActionView } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import { dateInWords, momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Select } from '../../ui/select/select';
import { Textarea } from '../../ui/textarea/textarea';
import { originInWords, statusInWords, statusTag } from '../follow-on-actions/status';
import { ActionForm } from './action-form';

/** One follow-on action: what it is, how it goes, and the evidence that it was done. */
@Component({
  selector: 'app-follow-on-action',
  imports: [ActionForm, Breadcrumbs, Button, LoadProblem, Loading, NotificationBanner, PageHeading, RouterLink, Select, Textarea],
  templateUrl: './follow-on-action.html',
})
export class FollowOnAction {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(FollowOnActionApi);
  private readonly assessments = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly library = inject(EvidenceApi);

  protected readonly dateInWords = dateInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly yearInWords = yearInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly originInWords = originInWords;
  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly setting = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, people] = await Promise.all([
        this.assessments.read(params, abortSignal),
        this.councils.people(params.council, abortSignal),
      ]);
      return { assessment, people };
    },
  });
  protected readonly action = resource({
    params: () => ({ place: this.place(), id: this.id() }),
    loader: ({ params, abortSignal }) => this.api.read(params.place, params.id, abortSignal),
  });
  protected readonly mayWrite = computed(
    () =>
      this.setting.hasValue() &&
      this.setting.value().assessment.state === 'drafting' &&
      this.setting.value().assessment.permissions.includes('follow-on-action:write'),
  );
  protected readonly theme = computed(() => {
    if (!this.setting.hasValue() || !this.action.hasValue()) return null;
    const { themeKey } = this.action.value();
    return this.setting.value().assessment.themes.find((theme) => theme.key === themeKey) ?? null;
  });
  protected readonly editing = signal(false);
  protected readonly removed = signal(false);
  protected readonly done = signal('');
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly note = signal('');
  protected readonly picking = signal(false);
  protected readonly picked = signal('');
  protected readonly evidence = resource({
    params: () => (this.picking() ? this.council() : undefined),
    loader: ({ params, abortSignal }) => this.library.list(params, { size: 100, sort: '-updated' }, abortSignal),
  });
  protected readonly evidenceChoices = computed(() =>
    this.evidence.hasValue() ? this.evidence.value().items.map(({ id, title }) => ({ value: id, label: title })) : [],
  );

  protected textOf(criterionKey: string): string {
    return this.theme()?.criteria.find((criterion) => criterion.key === criterionKey)?.text ?? criterionKey;
  }

  protected saved(action: FollowOnActionView): void {
    this.action.set(action);
    this.editing.set(false);
    this.done.set('Changes saved.');
  }

  protected addNote(): Promise<void> | void {
    const text = this.note().trim();
    if (!text) return this.problem.set('Write the note first');
    return this.attempt(async () => {
      await this.api.addNote(this.place(), this.id(), text);
      this.note.set('');
      this.action.reload();
      this.done.set('Note added.');
    });
  }

  protected attach(): Promise<void> | void {
    if (!this.picked()) return this.problem.set('Choose an item');
    return this.attempt(async () => {
      await this.api.addEvidence(this.place(), this.id(), this.picked());
      this.picking.set(false);
      this.picked.set('');
      this.action.reload();
      this.done.set('Evidence attached.');
    });
  }

  protected detach(evidenceId: string): Promise<void> {
    return this.attempt(async () => {
      await this.api.removeEvidence(this.place(), this.id(), evidenceId);
      this.action.reload();
      this.done.set('Evidence taken off.');
    });
  }

  protected remove(action: FollowOnActionView): Promise<void> {
    return this.attempt(async () => {
      await this.api.remove(this.place(), action);
      this.removed.set(true);
      this.done.set('Follow-on action removed.');
    });
  }

  protected restore(): Promise<void> {
    return this.attempt(async () => {
      this.action.set(await this.api.restore(this.place(), this.id()));
      this.removed.set(false);
      this.done.set('Follow-on action is back.');
    });
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    this.done.set('');
    try {
      await call();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
