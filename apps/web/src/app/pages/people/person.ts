import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, submit, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { ApiError } from '../../api/problem';
import type { CouncilPerson, PersonLink } from '../../api/types';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { problemsOf } from '../../forms/problems-of';
import { type FormProblem, Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { LiveRegion } from '../../shell/live-region';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import { inPosts } from '../posts/in-posts';
import { InvitationNote } from './invitation-note';
import { messageInWords } from './message-words';
import { roleChoices, rolesInWords } from './roles';

interface Roles extends Record<string, unknown> {
  roles: readonly string[];
}

/** One person of the council, for administrators: roles, a new link or message, removal. */
@Component({
  selector: 'app-person',
  imports: [
    Breadcrumbs,
    Button,
    Checkboxes,
    Confirm,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    InvitationNote,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    RouterLink,
  ],
  templateUrl: './person.html',
})
export class Person {
  readonly council = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly live = inject(LiveRegion);

  protected readonly messageInWords = messageInWords;
  protected readonly people = computed(() => ['/councils', this.council(), 'people']);
  protected readonly view = resource({
    params: () => ({ council: this.council(), id: this.id() }),
    loader: async ({ params, abortSignal }) => {
      const [people, roles, posts] = await Promise.all([
        this.api.people(params.council, abortSignal),
        this.api.roles(params.council, abortSignal),
        this.api.posts(params.council, abortSignal),
      ]);
      const person = people.find(({ id }) => id === params.id);
      if (!person) throw new ApiError(404, { title: 'This person was not found', status: 404 });
      return { person, roles, posts: inPosts(person.id, posts) };
    },
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
  protected readonly mayReadHistory = computed(() => this.session.may(this.council(), 'history:read'));
  protected readonly history = computed(() => ['/councils', this.council(), 'history']);
  protected readonly isMe = computed(() => this.id() === this.session.person()?.id);
  protected readonly choices = computed(() => (this.view.hasValue() ? roleChoices(this.view.value().roles) : []));
  protected readonly fields = computed(() => ({
    roles: {
      name: 'the roles',
      text: false,
      show: (value: unknown) => rolesInWords(value as string[], this.view.value()?.roles ?? []),
    },
  }));
  protected readonly invitation = signal<PersonLink | null>(null);
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  private readonly answers = openFormWork<Roles>({ roles: [] });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Roles>();
  protected readonly form = form(
    this.work.values,
    (path) =>
      validate(path.roles, ({ value }) =>
        value().length ? undefined : { kind: 'roles', message: 'Choose at least one role' },
      ),
    { submission: this.submission.options(() => this.saveRoles()) },
  );

  constructor() {
    effect(() => {
      const person = this.view.hasValue() ? this.view.value().person : null;
      if (person) untracked(() => void this.answers.open(this.council(), `person/${person.id}`, kept(person)));
    });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  protected newLink(person: CouncilPerson): Promise<void> {
    return this.attempt(async () => this.invitation.set(await this.api.newLink(this.council(), person.id)));
  }

  protected writeAgain(person: CouncilPerson): Promise<void> {
    return this.attempt(async () => {
      const invitation = await this.api.writeAgain(this.council(), person.id);
      this.view.update((view) => view && { ...view, person: invitation.person });
      this.invitation.set(invitation);
    });
  }

  protected remove(person: CouncilPerson): Promise<void> {
    return this.attempt(async () => {
      await this.api.removePerson(this.council(), person);
      this.work.close(true);
      if (this.isMe()) {
        await this.session.reload();
        await this.router.navigateByUrl('/');
        return;
      }
      await this.router.navigate(this.people());
      this.live.say(
        person.message ? `The invitation of ${person.name} is withdrawn` : `${person.name} has been removed`,
      );
    });
  }

  private async saveRoles(): Promise<void> {
    const present = this.view.value()?.person;
    if (!present) return;
    this.saved.set(false);
    const person = await this.work.send(
      (_changed, revision) => this.api.changeRoles(this.council(), { ...present, revision }, this.work.values().roles),
      (current) => kept(current as CouncilPerson),
    );
    this.work.close(true);
    if (this.isMe()) await this.session.reload();
    this.view.update((view) => view && { ...view, person });
    this.saved.set(true);
  }

  private async attempt(call: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problems.set([]);
    this.saved.set(false);
    this.invitation.set(null);
    try {
      await call();
    } catch (error) {
      this.problems.set(problemsOf(error));
      this.view.reload();
    } finally {
      this.busy.set(false);
    }
  }
}

function kept(person: CouncilPerson): { values: Roles; revision: number } {
  return { values: { roles: person.roles }, revision: person.revision };
}
