import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { OwnVersionApi } from '../../api/own-version-api';
import { Submission } from '../../forms/submission';
import { momentInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';

/** The versions of a council's own that are worked on, and the beginning of another. */
@Component({
  selector: 'app-own-versions',
  imports: [
    Breadcrumbs,
    Button,
    ErrorSummary,
    FormField,
    FormRoot,
    LoadProblem,
    Loading,
    PageHeading,
    RouterLink,
    Select,
    TextInput,
  ],
  template: `
    <app-breadcrumbs [crumbs]="[{ label: 'Themes and criteria', link: ['/councils', council(), 'models'] }]" />
    @if (page.error(); as error) {
      <app-load-problem [error]="error" (retry)="page.reload()" />
    } @else if (!page.hasValue()) {
      <app-loading />
    } @else {
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Versions of our own">Versions of our own</h1>
      <p class="govuk-body">
        A version of your own keeps every criterion of the version it is built on. You can add criteria to a theme, and
        choose the words, symbols and colours of the scale. It is a draft until you publish it; after that it never
        changes.
      </p>
      @if (page.value().drafts.length) {
        <h2 class="govuk-heading-m">Drafts</h2>
        <ul class="govuk-list">
          @for (draft of page.value().drafts; track draft.id) {
            <li class="app-breakable govuk-!-margin-bottom-3">
              <a class="govuk-link" [routerLink]="[draft.id]">{{ draft.title }}</a><br />
              Changed {{ moment(draft.changedAt) }}{{ draft.changedBy ? ' by ' + draft.changedBy : '' }}
            </li>
          }
        </ul>
      }
      @if (mayManage()) {
        <h2 class="govuk-heading-m">Make a version of our own</h2>
        <form class="app-form" [formRoot]="form">
          <app-select
            label="Built on"
            hint="Its criteria all stay, with the words they have."
            empty="Choose a version"
            [choices]="bases()"
            [formField]="form.base"
          />
          <app-text-input
            label="Name"
            hint="For instance: Best Value in our own colours, 2026"
            [formField]="form.title"
          />
          <button type="submit" appButton [busy]="submission.busy()">Begin the draft</button>
        </form>
      }
    }
  `,
})
export class OwnVersions {
  readonly council = input.required<string>();
  private readonly api = inject(OwnVersionApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly mayManage = computed(() => this.session.may(this.council(), 'model:manage'));
  protected readonly page = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [drafts, bases] = await Promise.all([
        this.api.list(params, abortSignal),
        this.api.bases(params, abortSignal),
      ]);
      return { drafts, bases };
    },
  });
  protected readonly bases = computed(() =>
    this.page.hasValue() ? this.page.value().bases.map(({ id, title }) => ({ value: id, label: title })) : [],
  );
  protected readonly submission = new Submission<{ base: string; title: string }>();
  private readonly answers = signal({ base: '', title: '' });
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.base, { message: 'Choose the version that yours is built on' });
      required(path.title, { message: 'Give your version a name' });
      maxLength(path.title, 200, { message: 'The name must be 200 characters or fewer' });
    },
    { submission: this.submission.options(() => this.begin()) },
  );

  protected moment(at: string): string {
    return momentInWords(at);
  }

  private async begin(): Promise<void> {
    const { id } = await this.api.begin(this.council(), this.answers());
    await this.router.navigate(['/councils', this.council(), 'model-drafts', id]);
  }
}
