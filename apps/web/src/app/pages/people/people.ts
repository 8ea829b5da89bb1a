import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required, validate } from '@angular/forms/signals';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import type { CouncilPerson, PersonLink } from '../../api/types';
import { Submission } from '../../forms/submission';
import { momentInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { TextInput } from '../../ui/text-input/text-input';
import { RolesForm } from './roles-form';

/** Who works in the council and with which roles; administrators add, change and remove people here. */
@Component({
  selector: 'app-people',
  imports: [Button, Checkboxes, ErrorSummary, FormField, FormRoot, LoadProblem, Loading, NotificationBanner, PageHeading, RolesForm, TextInput],
  templateUrl: './people.html',
})
export class People {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);
  protected readonly momentInWords = momentInWords;

  protected readonly view = resource({
    params: () => this.council(),
    loader: async ({ params, abortSignal }) => {
      const [people, roles] = await Promise.all([this.api.people(params, abortSignal), this.api.roles(params, abortSignal)]);
      return { people, roles };
    },
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
  protected readonly roleChoices = computed(() =>
    this.view.hasValue()
      ? this.view.value().roles.map(({ key, title, does }) => ({ value: key, label: title, hint: does }))
      : [],
  );
  protected readonly changing = signal<string | null>(null);
  protected readonly removing = signal<string | null>(null);
  protected readonly link = signal<PersonLink | null>(null);
  protected readonly done = signal('');
  protected readonly problem = signal<string | null>(null);

  protected readonly submission = new Submission<ReturnType<typeof blank>>();
  private readonly answers = signal(blank());
  protected readonly form = form(
    this.answers,
    (path) => {
      required(path.name, { message: 'Enter a name' });
      required(path.email, { message: 'Enter an email address' });
      email(path.email, { message: 'Enter an email address like name@council.gov.uk' });
      validate(path.roles, ({ value }) => (value().length ? null : { kind: 'roles', message: 'Choose at least one role' }));
    },
    { submission: this.submission.options(() => this.add()) },
  );

  protected titlesOf(person: CouncilPerson): string {
    return person.roles.map((key) => this.roleChoices().find((role) => role.value === key)?.label ?? key).join(', ');
  }

  protected newLink(person: CouncilPerson): Promise<void> {
    return this.attempt(async () => {
      this.link.set(await this.api.newLink(this.council(), person.id));
      this.done.set(`A new link for ${person.name} is ready.`);
    });
  }

  protected changed(person: CouncilPerson): void {
    this.changing.set(null);
    this.link.set(null);
    this.done.set(`Roles of ${person.name} saved.`);
    this.view.reload();
    if (person.id === this.session.person()?.id) void this.session.reload();
  }

  protected remove(person: CouncilPerson): Promise<void> {
    return this.attempt(async () => {
      await this.api.removePerson(this.council(), person);
      this.removing.set(null);
      this.done.set(`${person.name} no longer works in this council. What they did stays in the history.`);
      this.view.reload();
    });
  }

  private async add(): Promise<void> {
    const { name, email: address, roles } = this.answers();
    this.link.set(await this.api.addPerson(this.council(), { name, email: address.trim(), roles }));
    this.done.set(`${name} is added.`);
    this.answers.set(blank());
    this.form().reset();
    this.view.reload();
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    this.done.set('');
    this.link.set(null);
    try {
      await call();
    } catch (error) {
      this.problem.set(sentenceOf(error));
    }
  }
}

function blank() {
  return { name: '', email: '', roles: [] as readonly string[] };
}
