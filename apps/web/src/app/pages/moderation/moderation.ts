import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { ReviewApi } from '../../api/review-api';
import type { AssessmentView, ModeratedTheme } from '../../api/types';
import { WordsForm } from '../../forms/words-form/words-form';
import { momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { ScoreBadge } from '../../ui/score/score-badge';
import { Select } from '../../ui/select/select';
import { Moves } from '../assessment/moves';
import { stateWords } from '../assessment/state-words';
import { spreadInWords } from './spread-words';

/** All themes side by side: both scores, how far they are apart, how that was settled, last year’s, and the moderator’s notes. */
@Component({
  selector: 'app-moderation',
  imports: [
    Breadcrumbs,
    LoadProblem,
    Loading,
    Moves,
    NotificationBanner,
    PageHeading,
    RouterLink,
    ScoreBadge,
    Select,
    WordsForm,
  ],
  templateUrl: './moderation.html',
})
export class Moderation {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly stateWords = stateWords;
  protected readonly spreadInWords = spreadInWords;
  private readonly assessments = inject(AssessmentApi);
  private readonly reviews = inject(ReviewApi);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly view = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [moderation, assessment] = await Promise.all([
        this.reviews.moderation(params, abortSignal),
        this.assessments.read(params, abortSignal),
      ]);
      return { moderation, assessment };
    },
  });
  protected readonly done = signal('');
  /** The theme of the next note; empty for all of them. */
  protected readonly about = signal('');
  protected readonly themes = computed(() =>
    this.view.hasValue()
      ? this.view.value().moderation.themes.map(({ key, title }) => ({ value: key, label: title }))
      : [],
  );

  protected readonly write = async (note: string): Promise<void> => {
    const moderation = await this.reviews.note(this.place(), note, this.about() || null);
    this.view.update((view) => view && { ...view, moderation });
  };

  protected moved({ said }: { view: AssessmentView; said: string }): void {
    this.done.set(said);
    this.view.reload();
  }

  protected settled({ spread, resolution }: ModeratedTheme): string {
    if (spread === null || spread === 0) return '';
    return resolution || '! Not settled yet';
  }
}
