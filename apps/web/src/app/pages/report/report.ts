import { Component, DestroyRef, computed, effect, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportApi } from '../../api/report-api';
import { sentenceOf } from '../../api/problem';
import type { ExportView } from '../../api/types';
import { counted, sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { RegisterLinks } from '../../ui/register-links/register-links';
import { LinkCheckPanel } from './link-check';
import { MeetingNotices } from './meeting-notices';
import { PackCheck } from './pack-check';

const ASK_AGAIN_MS = 1_000;

/** The report of a year: what is wrong with it, what is left out and why, and the PDF. */
@Component({
  selector: 'app-report',
  imports: [
    Breadcrumbs,
    Button,
    LinkCheckPanel,
    LoadProblem,
    Loading,
    MeetingNotices,
    PackCheck,
    PageHeading,
    RegisterLinks,
    RouterLink,
  ],
  templateUrl: './report.html',
})
export class Report {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly sizeInWords = sizeInWords;
  protected readonly counted = counted;
  private readonly api = inject(ReportApi);
  private readonly live = inject(LiveRegion);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly check = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.check(params, abortSignal),
  });
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly signOff = computed(() => [...this.home(), 'sign-off']);
  protected readonly sealed = computed(() => this.check.hasValue() && this.check.value().state === 'sealed');
  /** What stands there is what will be published, though it is a draft until it is sealed. */
  protected readonly agreed = computed(
    () => this.sealed() || (this.check.hasValue() && this.check.value().state === 'statutory-sign-off'),
  );
  protected readonly exports = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) => this.api.exports(params, abortSignal),
  });
  protected readonly running = signal<ExportView | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly finished = computed(() =>
    this.exports.hasValue() ? this.exports.value().filter((item) => item.state === 'done') : [],
  );

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const running = this.running();
      clearTimeout(timer);
      if (running && isRunning(running)) timer = setTimeout(() => void this.follow(running), ASK_AGAIN_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected async start(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.running.set(await this.api.startExport(this.place()));
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected fileOf(item: ExportView): string {
    return this.api.fileAddress(this.place(), item.id);
  }

  private async follow(item: ExportView): Promise<void> {
    try {
      const now = await this.api.readExport(this.place(), item.id);
      this.running.set(now);
      if (isRunning(now)) return;
      if (now.state === 'done') this.live.say('The PDF is ready');
      this.exports.reload();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }
}

function isRunning(item: ExportView): boolean {
  return item.state === 'waiting' || item.state === 'rendering';
}
