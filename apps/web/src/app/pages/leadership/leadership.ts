import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { AssessmentApi } from '../../api/assessment-api';
import { ReportApi } from '../../api/report-api';
import { ReviewApi } from '../../api/review-api';
import type { AssessmentView, LeadershipReview } from '../../api/types';
import { WordsForm } from '../../forms/words-form/words-form';
import { momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { Moves } from '../assessment/moves';
import { stateWords } from '../assessment/state-words';
import { PreviewBody } from '../report/preview-body';
import type { PreviewDocument } from '../report/preview-document';
import { ReasonList } from './reason-list';

/** Senior leadership reads the document as it will be published, and approves exactly that text or sends it back. */
@Component({
  selector: 'app-leadership',
  imports: [
    Breadcrumbs,
    LoadProblem,
    Loading,
    Moves,
    NotificationBanner,
    PageHeading,
    PreviewBody,
    ReasonList,
    WordsForm,
  ],
  templateUrl: './leadership.html',
})
export class Leadership {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly stateWords = stateWords;
  private readonly assessments = inject(AssessmentApi);
  private readonly reports = inject(ReportApi);
  private readonly reviews = inject(ReviewApi);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      // What is approved is what was there before the document was read: a change in between is refused, never passed over.
      const review = await this.reviews.leadership(params, abortSignal);
      const [preview, assessment] = await Promise.all([
        this.reports.preview(params, abortSignal),
        this.assessments.read(params, abortSignal),
      ]);
      return { review, assessment, document: preview.document as unknown as PreviewDocument };
    },
  });
  protected readonly done = signal('');

  protected readonly approve = async (comment: string): Promise<void> => {
    const review = this.view.hasValue() ? this.view.value().review : null;
    if (!review) return;
    const { revision, contentHash } = review;
    this.approved(await this.reviews.approve(this.place(), revision, { contentHash, comment }));
  };

  protected moved({ said }: { view: AssessmentView; said: string }): void {
    this.done.set(said);
    this.view.reload();
  }

  private approved({ state }: LeadershipReview): void {
    this.done.set(
      state === 'statutory-sign-off'
        ? 'The year is approved and with the statutory officers.'
        : 'Your approval is kept. It does not take the year on, because you scored some of it: somebody who scored nothing has yet to approve it.',
    );
    this.view.reload();
  }
}
