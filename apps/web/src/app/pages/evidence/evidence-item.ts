import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EvidenceApi } from '../../api/evidence-api';
import type { EvidenceView } from '../../api/types';
import { CommentsPanel } from '../../comments/comments-panel';
import { levelInWords } from '../../forms/classification/levels';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { UsesList } from './uses-list';
import { factsOf } from './evidence-facts';
import { kindInWords, reviewIsOverdue } from './evidence-words';

/** One item of the library: what it is, where it is used, and the way to remove it and put it back. */
@Component({
  selector: 'app-evidence-item',
  imports: [
    Breadcrumbs,
    Button,
    CommentsPanel,
    Confirm,
    ErrorSummary,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    RouterLink,
    UsesList,
  ],
  templateUrl: './evidence-item.html',
})
export class EvidenceItem {
  readonly council = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(EvidenceApi);
  private readonly session = inject(Session);

  protected readonly kindInWords = kindInWords;
  protected readonly levelInWords = levelInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly reviewIsOverdue = reviewIsOverdue;
  protected readonly sizeInWords = sizeInWords;
  protected readonly factsOf = factsOf;
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  /** What was done here just now, for the banner. */
  protected readonly done = linkedSignal<string, 'removed' | 'restored' | null>({
    source: () => this.id(),
    computation: () => null,
  });

  protected readonly view = resource({
    params: () => ({ council: this.council(), id: this.id() }),
    loader: async ({ params, abortSignal }) => {
      const [item, uses] = await Promise.all([
        this.api.read(params.council, params.id, abortSignal),
        this.api.uses(params.council, params.id, abortSignal),
      ]);
      return { item, uses };
    },
  });
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'evidence:write'));
  protected readonly mayComment = computed(() => this.session.may(this.council(), 'comment:read'));
  protected readonly mayReadHistory = computed(() => this.session.may(this.council(), 'history:read'));

  protected fileAddress(item: EvidenceView): string {
    return this.api.fileAddress(this.council(), item.id);
  }

  protected remove(item: EvidenceView): Promise<void> {
    return this.move('removed', () => this.api.remove(this.council(), item, true));
  }

  protected restore(item: EvidenceView): Promise<void> {
    return this.move('restored', () => this.api.restore(this.council(), item.id));
  }

  private async move(done: 'removed' | 'restored', act: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    try {
      await act();
      this.done.set(done);
    } catch (error) {
      this.problems.set(problemsOf(error));
    } finally {
      this.busy.set(false);
      this.view.reload();
    }
  }
}
