import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignOffApi } from '../../api/sign-off-api';
import type { ReasonView, SealView, SignOffView } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { momentInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { gapAnchor } from '../assessment/gap-anchor';
import { ReviseForm } from './revise-form';
import { SealedEditions } from './sealed-editions';
import { SignForm } from './sign-form';
import { SignatureNote } from './signature-note';

const ui = [Breadcrumbs, Button, ErrorSummary, LoadProblem, Loading, NotificationBanner, PageHeading, RouterLink];

/** Who has signed the text of a year, the form to sign it, and the seal. */
@Component({
  selector: 'app-sign-off',
  imports: [...ui, ReviseForm, SealedEditions, SignForm, SignatureNote],
  templateUrl: './sign-off.html',
})
export class SignOff {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  private readonly api = inject(SignOffApi);
  private readonly session = inject(Session);
  private readonly live = inject(LiveRegion);

  protected readonly yearInWords = yearInWords;
  protected readonly momentInWords = momentInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly seesRestricted = computed(() => this.session.may(this.council(), 'restricted:read'));
  protected readonly leads = computed(() => this.session.may(this.council(), 'assessment:lead'));
  protected readonly read = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [signOff, seals] = await Promise.all([
        this.api.read(params, abortSignal),
        this.api.seals(params, abortSignal),
      ]);
      return { signOff, seals };
    },
  });
  protected readonly sealing = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  protected readonly done = signal('');

  protected signed(signOff: SignOffView): void {
    this.keep({ signOff });
    this.say('You have signed');
  }

  protected async seal(): Promise<void> {
    this.sealing.set(true);
    this.problems.set([]);
    this.done.set('');
    this.live.say('Sealing. The PDF is being made, which can take a minute.');
    try {
      this.keep({ seals: await this.api.seal(this.place()) });
      this.read.reload();
      this.say('The year is sealed');
    } catch (error) {
      this.problems.set(problemsOf(error));
      this.read.reload();
    } finally {
      this.sealing.set(false);
    }
  }

  protected revised(): void {
    this.read.reload();
    this.say('A revision is open: the year is being drafted again');
  }

  /** The page where a reason can be put right. */
  protected linkOf({ code, themeKey }: ReasonView): string[] {
    if (code === 'carried-unread') return [...this.home(), 'carried-forward'];
    if (themeKey) return [...this.home(), 'themes', themeKey];
    if (code === 'not-signed') return [...this.home(), 'sign-off'];
    return code === 'not-approved' || code === 'not-independent' || code === 'wrong-state'
      ? this.home()
      : [...this.home(), 'challenge'];
  }

  protected anchorOf({ code, criterionKey, field, themeKey }: ReasonView): string | undefined {
    if (code === 'not-signed') return `post-${field}`;
    if (!themeKey) return undefined;
    return gapAnchor({ kind: code, ...(criterionKey ? { criterionKey } : {}), ...(field ? { where: field } : {}) });
  }

  private keep(change: { signOff?: SignOffView; seals?: SealView[] }): void {
    this.read.update((now) => now && { ...now, ...change });
  }

  private say(words: string): void {
    this.done.set(words);
    this.live.say(words);
  }
}
