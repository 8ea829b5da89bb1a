import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, email, form, maxLength, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import type { PersonLink } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { Submission } from '../../forms/submission';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { TextInput } from '../../ui/text-input/text-input';
import { InvitationNote } from './invitation-note';
import { roleChoices } from './roles';

interface NewPerson extends Record<string, unknown> {
  name: string;
  email: string;
  roles: readonly string[];
}

/** Adds a person to the council, and shows the link for their first password; whoever has an account is invited by mail. */
@Component({
  selector: 'app-add-person',
  imports: [
    Breadcrumbs,
    Button,
    Checkboxes,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    InvitationNote,
    LoadProblem,
    Loading,
    PageHeading,
    RouterLink,
    TextInput,
  ],
  template: `
    <app-breadcrumbs [crumbs]="[{ label: 'People', link: people() }]" />
    @if (roles.error(); as error) {
      <app-load-problem [error]="error" (retry)="roles.reload()" />
    } @else if (!roles.hasValue()) {
      <app-loading />
    } @else {
      @if (added(); as invitation) {
        <app-invitation-note
          [heading]="invitation.person.name + (invitation.link ? ' has been added.' : ' has been invited.')"
          [invitation]="invitation"
        />
      }
      <app-error-summary [problems]="submission.problems()" />
      <h1 class="govuk-heading-l" appHeading="Add a person">{{ added() ? 'Add another person' : 'Add a person' }}</h1>
      <app-form-work-notes [work]="work" [fields]="{}" />
      <form class="app-form" [formRoot]="form">
        <app-text-input
          label="Name"
          hint="As others in the council know them"
          autocomplete="off"
          [formField]="form.name"
        />
        <app-text-input
          label="Email address"
          hint="They sign in with it"
          type="email"
          autocomplete="off"
          [formField]="form.email"
        />
        <app-checkboxes
          label="Roles"
          size="s"
          hint="Choose all that apply"
          [choices]="choices()"
          [formField]="form.roles"
        />
        <div class="govuk-button-group">
          <button type="submit" appButton [busy]="submission.busy()">Add this person</button>
          <a class="govuk-link" [routerLink]="people()">{{ added() ? 'Back to people' : 'Cancel' }}</a>
        </div>
      </form>
    }
  `,
})
export class AddPerson {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);

  protected readonly people = computed(() => ['/councils', this.council(), 'people']);
  protected readonly roles = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.roles(params, abortSignal),
  });
  protected readonly choices = computed(() => (this.roles.hasValue() ? roleChoices(this.roles.value()) : []));
  protected readonly added = signal<PersonLink | null>(null);
  private readonly answers = openFormWork<NewPerson>(blank());
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<NewPerson>();
  protected readonly form = form(
    this.work.values,
    (path) => {
      required(path.name, { message: 'Enter the person’s name' });
      maxLength(path.name, 120, { message: 'The name must be 120 characters or fewer' });
      required(path.email, { message: 'Enter their email address' });
      email(path.email, { message: 'Enter an email address like name@council.gov.uk' });
      validate(path.roles, ({ value }) =>
        value().length ? undefined : { kind: 'roles', message: 'Choose at least one role' },
      );
    },
    { submission: this.submission.options(() => this.add()) },
  );

  constructor() {
    effect(() => {
      this.council();
      untracked(() => void this.begin());
    });
  }

  private async add(): Promise<void> {
    const { name, email: address, roles } = this.work.values();
    this.added.set(null);
    const invitation = await this.api.addPerson(this.council(), { name: name.trim(), email: address.trim(), roles });
    this.work.close(true);
    this.form().reset();
    await this.begin();
    this.added.set(invitation);
  }

  private begin(): Promise<void> {
    return this.answers.open(this.council(), 'person/new', { values: blank(), revision: 0 });
  }
}

function blank(): NewPerson {
  return { name: '', email: '', roles: [] };
}
