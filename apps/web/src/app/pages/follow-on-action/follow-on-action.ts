import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import type { FollowOnActionView } from '../../api/types';
import { CommentsPanel } from '../../comments/comments-panel';
import { levelInWords } from '../../forms/classification/levels';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { dateInWords, momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { fromSetting, readSetting } from '../follow-on-actions/setting';
import { originInWords, statusInWords, statusTag } from '../follow-on-actions/status';
import { AttachedEvidence } from './attached-evidence';
import { ProgressForm } from './progress-form';

/** One follow-on action: what it is, how it goes, and the evidence that it was done. */
@Component({
  selector: 'app-follow-on-action',
  imports: [
    AttachedEvidence,
    Breadcrumbs,
    Button,
    CommentsPanel,
    Confirm,
    ErrorSummary,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    ProgressForm,
    RouterLink,
  ],
  templateUrl: './follow-on-action.html',
})
export class FollowOnAction {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(FollowOnActionApi);
  private readonly session = inject(Session);

  protected readonly dateInWords = dateInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly yearInWords = yearInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly originInWords = originInWords;
  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => [
    '/councils',
    this.council(),
    'assessments',
    this.year(),
    'follow-on-actions',
  ]);
  protected readonly setting = readSetting(() => this.place());
  protected readonly about = fromSetting(this.setting);
  protected readonly action = resource({
    params: () => ({ place: this.place(), id: this.id() }),
    loader: ({ params, abortSignal }) => this.api.read(params.place, params.id, abortSignal),
  });
  protected readonly theme = computed(() => {
    if (!this.setting.hasValue() || !this.action.hasValue()) return null;
    const { themeKey } = this.action.value();
    return this.setting.value().assessment.themes.find((theme) => theme.key === themeKey) ?? null;
  });
  protected readonly mayComment = computed(() => this.session.may(this.council(), 'comment:read'));
  protected readonly mayReadHistory = computed(() => this.session.may(this.council(), 'history:read'));
  /** What was done here just now, for the banner. */
  protected readonly done = linkedSignal<string, string>({ source: () => this.id(), computation: () => '' });
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  protected textOf(criterionKey: string): string {
    return this.theme()?.criteria.find((criterion) => criterion.key === criterionKey)?.text ?? criterionKey;
  }

  protected progressed(action: FollowOnActionView): void {
    this.action.set(action);
    this.done.set('Progress saved.');
  }

  protected remove(action: FollowOnActionView): Promise<void> {
    return this.attempt(async () => {
      await this.api.remove(this.place(), action);
      this.action.set(await this.api.read(this.place(), action.id));
      this.done.set('Removed.');
    });
  }

  protected restore(): Promise<void> {
    return this.attempt(async () => {
      this.action.set(await this.api.restore(this.place(), this.id()));
      this.done.set('The follow-on action is back.');
    });
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    this.done.set('');
    try {
      await call();
    } catch (error) {
      this.problems.set(problemsOf(error));
      // The newest revision, so that a second try is based on what is shown.
      this.action.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
