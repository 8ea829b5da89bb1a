import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import { PublishedApi } from '../../api/published-api';
import { momentInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { Button } from '../../ui/button/button';

/** Whether everybody may read what was sealed, at which address, and the button that opens or closes it. */
@Component({
  selector: 'app-members-page-choice',
  imports: [Button, RouterLink],
  template: `
    <p class="govuk-body">
      Members, and everybody else, can read the public part of the sealed assessment as a page, without an account.
    </p>
    @if (page(); as page) {
      @if (page.open) {
        <p class="govuk-body">
          <strong>Open</strong> since {{ momentInWords(page.openedAt) }}, opened by {{ page.openedBy }}. It shows
          edition {{ page.edition }}. Anybody who has this address can read it:
        </p>
        <p class="govuk-body app-breakable">
          <a class="govuk-link" [routerLink]="page.path">{{ address() }}</a>
        </p>
      } @else if (page.edition === null) {
        <p class="govuk-body"><strong>Closed.</strong> It can be opened once the year is sealed.</p>
      } @else {
        <p class="govuk-body">
          <strong>Closed.</strong> Nobody can read it. Opened, it shows edition {{ page.edition }} at
          <span class="app-breakable">{{ address() }}</span>
        </p>
      }
      @if (mayChoose() && page.edition !== null) {
        <button type="button" appButton="secondary" [busy]="busy()" (click)="choose(!page.open)">
          {{ page.open ? 'Close the members’ page' : 'Open the members’ page to everybody' }}
        </button>
      }
    } @else if (read.error()) {
      <p class="govuk-body">It is not known whether it is open.</p>
      <button type="button" appButton="secondary" (click)="read.reload()">Ask again</button>
    }
    @if (problem(); as message) {
      <p class="govuk-error-message" role="alert">{{ message }}</p>
    }
  `,
})
export class MembersPageChoice {
  readonly place = input.required<AssessmentPlace>();
  private readonly api = inject(PublishedApi);
  private readonly session = inject(Session);
  private readonly live = inject(LiveRegion);
  protected readonly momentInWords = momentInWords;

  protected readonly read = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.state(params, abortSignal),
  });
  protected readonly page = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly mayChoose = computed(() => this.session.may(this.place().council, 'report:write'));
  protected readonly address = computed(() => location.origin + (this.page()?.path ?? ''));
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);

  protected async choose(open: boolean): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.page.set(await (open ? this.api.open(this.place()) : this.api.close(this.place())));
      this.live.say(open ? 'The members’ page is open to everybody' : 'The members’ page is closed');
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
