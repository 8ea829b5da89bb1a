import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MeetingApi } from '../../api/meeting-api';
import type { MeetingView } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { momentInWords, today } from '../../format/dates';
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
import { meetingTitle, outcomeTag } from './meeting-words';

/** The meetings that a year's assessment goes to, and what they decided. They stand beside the year and never change it. */
@Component({
  selector: 'app-meetings',
  imports: [
    Breadcrumbs,
    Button,
    Confirm,
    ErrorSummary,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    RouterLink,
  ],
  templateUrl: './meetings.html',
})
export class Meetings {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(MeetingApi);
  private readonly session = inject(Session);

  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly meetingTitle = meetingTitle;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'meeting:write'));
  protected readonly mayRevise = computed(() => this.session.may(this.council(), 'assessment:lead'));
  protected readonly meetings = resource({
    params: () => ({ place: this.place(), seesRemoved: this.mayWrite() }),
    loader: async ({ params: { place, seesRemoved }, abortSignal }) => {
      const [kept, removed] = await Promise.all([
        this.api.list(place, {}, abortSignal),
        seesRemoved ? this.api.list(place, { removed: 'true' }, abortSignal) : Promise.resolve({ items: [] }),
      ]);
      return { items: kept.items, removed: removed.items, edition: kept.edition };
    },
  });
  /** The meeting that was removed here just now, for the banner. */
  protected readonly gone = signal<MeetingView | null>(null);
  protected readonly done = signal('');
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  protected tagOf(meeting: MeetingView): { word: string; colour: string } {
    return outcomeTag(meeting, today());
  }

  protected remove(meeting: MeetingView): Promise<void> {
    return this.attempt(async () => {
      await this.api.remove(this.place(), meeting);
      this.gone.set(meeting);
      this.done.set(`Removed: ${meetingTitle(meeting)}.`);
    });
  }

  protected restore(meeting: MeetingView): Promise<void> {
    return this.attempt(async () => {
      await this.api.restore(this.place(), meeting.id);
      this.done.set(`${meetingTitle(meeting)} is back.`);
    });
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    this.gone.set(null);
    this.done.set('');
    try {
      await call();
    } catch (error) {
      this.problems.set(problemsOf(error));
    } finally {
      // After a refusal too: a second try is then based on what is shown.
      this.meetings.reload();
      this.busy.set(false);
    }
  }
}
