import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CoveringApi } from '../../api/covering-api';
import type { CoveringSummary } from '../../api/types';
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

/** The covering reports of a year, one for each meeting and form. */
@Component({
  selector: 'app-covering-reports',
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
  templateUrl: './covering-reports.html',
})
export class CoveringReports {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(CoveringApi);
  private readonly session = inject(Session);

  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'report:write'));
  protected readonly reports = resource({
    params: () => ({ place: this.place(), seesRemoved: this.mayWrite() }),
    loader: async ({ params: { place, seesRemoved }, abortSignal }) => {
      const [kept, removed] = await Promise.all([
        this.api.list(place, {}, abortSignal),
        seesRemoved ? this.api.list(place, { removed: 'true' }, abortSignal) : Promise.resolve([]),
      ]);
      return { kept, removed };
    },
  });
  protected readonly gone = signal<CoveringSummary | null>(null);
  protected readonly done = signal('');
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  /** "Full Council, 16 July 2027". */
  protected nameOf({ body, meetsOn }: CoveringSummary): string {
    return [body.trim() || 'No body named yet', dateInWords(meetsOn) || 'no date yet'].join(', ');
  }

  protected remove(report: CoveringSummary): Promise<void> {
    return this.attempt(async () => {
      await this.api.remove(this.place(), report);
      this.gone.set(report);
      this.done.set(`Removed: ${this.nameOf(report)}.`);
    });
  }

  protected restore(report: CoveringSummary): Promise<void> {
    return this.attempt(async () => {
      await this.api.restore(this.place(), report.id);
      this.done.set(`${this.nameOf(report)} is back.`);
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
      this.reports.reload();
      this.busy.set(false);
    }
  }
}
