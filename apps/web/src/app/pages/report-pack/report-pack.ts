import { Component, DestroyRef, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sentenceOf } from '../../api/problem';
import { ReportApi } from '../../api/report-api';
import type { PackAudience, PackView } from '../../api/types';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { momentInWords } from '../../format/dates';
import { PackCheck } from '../report/pack-check';
import { HeldBackTable } from './held-back-table';
import { PackCard } from './pack-card';

const askAgainMs = 1_000;

const audiences = [
  {
    value: 'public',
    label: 'Public',
    hint: 'For publication with the agenda. Exempt, confidential and internal material is left out.',
  },
  {
    value: 'restricted',
    label: 'Restricted',
    hint: 'For members and officers who may see exempt information, and not for publication. Only confidential material is left out.',
  },
] as const;

/** Makes the pack of a year for a meeting: who it is for, what it leaves out, how far it is, and its files. */
@Component({
  selector: 'app-report-pack',
  imports: [
    Breadcrumbs,
    Button,
    HeldBackTable,
    LoadProblem,
    Loading,
    PackCard,
    PackCheck,
    PageHeading,
    Radios,
    RouterLink,
  ],
  templateUrl: './report-pack.html',
})
export class ReportPack {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly audiences = audiences;
  protected readonly momentInWords = momentInWords;
  protected readonly yearInWords = yearInWords;
  private readonly api = inject(ReportApi);
  private readonly session = inject(Session);
  private readonly live = inject(LiveRegion);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly report = computed(() => [...this.home(), 'report']);
  protected readonly seesRestricted = computed(() => this.session.may(this.council(), 'restricted:read'));
  protected readonly mayRestrict = computed(
    () => this.seesRestricted() && this.session.may(this.council(), 'report:write'),
  );
  protected readonly chosen = signal<string | null>('public');
  protected readonly loaded = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [check, heldBack, packs, current] = await Promise.all([
        this.api.check(params, abortSignal),
        this.api.heldBack(params, abortSignal),
        this.api.packs(params, abortSignal),
        this.api.currentPacks(params, abortSignal),
      ]);
      return { check, heldBack, packs, current };
    },
  });
  protected readonly sealed = computed(() => this.loaded.hasValue() && this.loaded.value().check.state === 'sealed');
  /** The pack of exactly this text, when it has been made. */
  protected readonly current = computed(() =>
    this.loaded.hasValue() && !this.running()
      ? (this.loaded.value().current.find(({ audience }) => audience === this.audience()) ?? null)
      : null,
  );
  /** The caller's last pack for this audience, when it failed and none was asked for since. */
  protected readonly failed = computed(() => {
    const last = this.packs().find(({ audience }) => audience === this.audience());
    return last?.state === 'failed' && !this.running() ? last : null;
  });
  protected readonly leftOut = computed(() =>
    this.loaded.hasValue() ? this.loaded.value().heldBack[this.audience()] : [],
  );
  private readonly packs = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value().packs : []));
  protected readonly earlier = computed(() =>
    this.packs().filter(({ id, state }) => state === 'done' && id !== this.running()?.id),
  );
  protected readonly running = signal<PackView | null>(null);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const running = this.running();
      clearTimeout(timer);
      if (running && isRunning(running)) timer = setTimeout(() => void this.follow(running), askAgainMs);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected async make(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.take(await this.api.askForPack(this.place(), this.audience()));
    } catch (error) {
      this.problem.set(sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected zipOf({ sha256 }: PackView): string {
    return this.api.packAddress(this.place(), sha256 ?? '');
  }

  private audience(): PackAudience {
    return this.chosen() === 'restricted' && this.mayRestrict() ? 'restricted' : 'public';
  }

  private async follow({ id }: PackView): Promise<void> {
    try {
      this.take(await this.api.pack(this.place(), id));
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }

  private take(pack: PackView): void {
    const before = this.running();
    this.running.set(pack);
    if (pack.state === 'done') {
      this.packs.update((packs) => [pack, ...packs.filter(({ id }) => id !== pack.id)]);
      this.live.say('The pack is ready');
    } else if (before?.id !== pack.id) {
      this.live.say('The pack is being made');
    }
  }
}

function isRunning({ state }: PackView): boolean {
  return state === 'waiting' || state === 'making';
}
