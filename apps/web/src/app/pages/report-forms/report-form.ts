import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ReportFormApi } from '../../api/report-form-api';
import { ApiError } from '../../api/problem';
import type { ReportFormField, ReportFormView } from '../../api/types';
import { problemsOf } from '../../forms/problems-of';
import type { FormProblem } from '../../forms/submission';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { bodyInWords, kindInWords, placeInWords } from './kind-words';

/** A report form with its fields, which can be moved, changed and taken out when it is the council's own. */
@Component({
  selector: 'app-report-form',
  imports: [Breadcrumbs, Confirm, ErrorSummary, LoadProblem, Loading, PageHeading, RouterLink],
  templateUrl: './report-form.html',
})
export class ReportForm {
  readonly council = input.required<string>();
  readonly form = input.required<string>();
  private readonly api = inject(ReportFormApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);
  private readonly injector = inject(Injector);

  protected readonly bodyInWords = bodyInWords;
  protected readonly kindInWords = kindInWords;
  protected readonly placeInWords = placeInWords;
  protected readonly read = resource({
    params: () => ({ council: this.council(), form: this.form() }),
    loader: ({ params: { council, form }, abortSignal }) => this.api.read(council, form, abortSignal),
  });
  /** As it was read, or as the last change left it. */
  protected readonly view = linkedSignal<ReportFormView | null>(() =>
    this.read.hasValue() ? this.read.value() : null,
  );
  protected readonly mayChange = computed(
    () => this.session.may(this.council(), 'report:write') && this.view()?.builtIn === false,
  );
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  protected move(form: ReportFormView, place: number, by: -1 | 1): Promise<void> {
    const keys = form.fields.map(({ key }) => key);
    const [key] = keys.splice(place, 1);
    if (key === undefined) return Promise.resolve();
    keys.splice(place + by, 0, key);
    const label = form.fields[place]?.label ?? '';
    return this.attempt(async () => {
      this.view.set(await this.api.order(this.council(), form, keys));
      this.live.say(`${label} is now ${place + by + 1} of ${keys.length}`);
      // The button goes with its field, unless the field has come to an end of the list.
      const way = by === -1 ? 'up' : 'down';
      afterNextRender(
        () => {
          const button = document.getElementById(`${way}-${key}`) ?? document.getElementById(`change-${key}`);
          button?.focus();
        },
        { injector: this.injector },
      );
    });
  }

  protected removeField(form: ReportFormView, { key, label }: ReportFormField): Promise<void> {
    return this.attempt(async () => {
      this.view.set(await this.api.removeField(this.council(), form, key));
      this.live.say(`${label} is removed`);
      document.querySelector<HTMLElement>('h1')?.focus();
    });
  }

  protected remove(form: ReportFormView): Promise<void> {
    return this.attempt(async () => {
      await this.api.remove(this.council(), form);
      await this.router.navigate(['/councils', this.council(), 'report-forms']);
    });
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problems.set([]);
    try {
      await call();
    } catch (error) {
      this.problems.set(problemsOf(error));
      if (error instanceof ApiError && error.status === 412) this.read.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
