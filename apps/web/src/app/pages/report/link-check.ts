import { Component, DestroyRef, computed, effect, inject, input, output, resource, signal } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { sentenceOf } from '../../api/problem';
import { ReportApi } from '../../api/report-api';
import type { LinkCheck } from '../../api/types';
import { counted } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { Button } from '../../ui/button/button';

const ASK_AGAIN_MS = 1_000;

/** The links of the public documents: how many there are, and whether they lead anywhere. They are tried only when somebody asks for it. */
@Component({
  selector: 'app-link-check',
  imports: [Button],
  template: `
    @if (checks.hasValue()) {
      @let known = checks.value();
      @if (known.latest; as latest) {
        @if (latest.state === 'running') {
          <p class="govuk-body" id="links-step">Trying links: {{ latest.done }} of {{ latest.total }} done…</p>
          <progress
            class="app-progress"
            [max]="latest.total"
            [value]="latest.done"
            aria-labelledby="links-step"
          ></progress>
        } @else {
          <p class="govuk-body">
            Last tried {{ momentInWords(latest.askedAt) }}{{ latest.askedBy ? ' for ' + latest.askedBy : '' }}:
            {{ latest.working }} of {{ counted(latest.total, 'link') }} led somewhere.
            @if (latest.state === 'stopped') {
              It was stopped after {{ latest.done }}.
            }
            @if (latest.leftOut) {
              {{ counted(latest.leftOut, 'link was', 'links were') }} more than one check tries.
            }
          </p>
        }
      } @else {
        <p class="govuk-body">
          {{
            links()
              ? 'Nobody has tried the ' + counted(links(), 'link') + ' of this report yet.'
              : 'This report has no links.'
          }}
        </p>
      }
      @if (!known.allowed) {
        <p class="govuk-body">
          This service may not open other sites, so links cannot be tried here. Whoever runs it can allow that.
        </p>
      } @else if (links() && mayStart() && known.latest?.state !== 'running') {
        <button type="button" appButton="secondary" [busy]="busy()" (click)="start()">Try the links now</button>
      }
    }
    @if (problem(); as message) {
      <p class="govuk-error-message" role="alert">{{ message }}</p>
    }
  `,
})
export class LinkCheckPanel {
  readonly place = input.required<AssessmentPlace>();
  /** How many links there are. */
  readonly links = input.required<number>();
  /** All links have been tried: what is wrong with the report may be something else now. */
  readonly tried = output();
  protected readonly counted = counted;
  protected readonly momentInWords = momentInWords;
  private readonly api = inject(ReportApi);
  private readonly live = inject(LiveRegion);
  private readonly session = inject(Session);

  protected readonly mayStart = computed(() => this.session.may(this.place().council, 'report:write'));
  protected readonly checks = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.linkChecks(params, abortSignal),
  });
  protected readonly busy = signal(false);
  protected readonly problem = signal<string | null>(null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const latest = this.checks.hasValue() ? this.checks.value().latest : null;
      clearTimeout(timer);
      if (latest?.state === 'running') timer = setTimeout(() => void this.follow(latest), ASK_AGAIN_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected async start(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const latest = await this.api.checkLinks(this.place());
      this.checks.set({ allowed: true, latest });
      this.live.say('Trying the links');
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async follow(before: LinkCheck): Promise<void> {
    try {
      const now = await this.api.linkChecks(this.place());
      this.checks.set(now);
      if (now.latest?.id !== before.id || now.latest.state === 'running') return;
      this.live.say('The links have been tried');
      this.tried.emit();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }
}
