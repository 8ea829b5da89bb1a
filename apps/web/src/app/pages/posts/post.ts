import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, submit, validate } from '@angular/forms/signals';
import { CouncilApi } from '../../api/council-api';
import { ApiError } from '../../api/problem';
import type { PostKey, PostsView, PostView } from '../../api/types';
import type { Kept } from '../../forms/autosave/autosave-record';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { FormWorkNotes } from '../../forms/form-work/form-work-notes';
import { openFormWork } from '../../forms/form-work/open-form-work';
import { problemsOf } from '../../forms/problems-of';
import { type FormProblem, Submission } from '../../forms/submission';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { Button } from '../../ui/button/button';
import { Checkboxes } from '../../ui/checkboxes/checkboxes';
import { Confirm } from '../../ui/confirm/confirm';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { NotificationBanner } from '../../ui/notification-banner/notification-banner';
import type { Choice } from '../../ui/radios/radios';
import { Select } from '../../ui/select/select';
import { leadChoices } from '../people/roles';
import { lowered } from './in-posts';

interface Answers extends Record<string, unknown> {
  /** Empty: nobody. */
  holderId: string;
  deputyIds: readonly string[];
}

/** One statutory post, for administrators: its holder and its deputies. */
@Component({
  selector: 'app-post',
  imports: [
    Breadcrumbs,
    Button,
    Checkboxes,
    Confirm,
    ErrorSummary,
    FormField,
    FormRoot,
    FormWorkNotes,
    LoadProblem,
    Loading,
    NotificationBanner,
    PageHeading,
    Select,
  ],
  templateUrl: './post.html',
})
export class Post {
  readonly council = input.required<string>();
  readonly post = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);

  protected readonly lowered = lowered;
  protected readonly crumbs = computed(() => {
    const home = ['/councils', this.council()];
    return [
      { label: 'People', link: [...home, 'people'] },
      { label: 'Statutory officers', link: [...home, 'posts'] },
    ];
  });
  protected readonly view = resource({
    params: () => ({ council: this.council(), post: this.post() }),
    loader: async ({ params, abortSignal }) => {
      const [posts, people, roles] = await Promise.all([
        this.api.posts(params.council, abortSignal),
        this.api.members(params.council, abortSignal),
        this.api.roles(params.council, abortSignal),
      ]);
      if (!posts.items.some(({ key }) => key === params.post))
        throw new ApiError(404, { title: 'Not found', status: 404, detail: 'We cannot find that post.' });
      return { posts, people: leadChoices(people, roles), roles };
    },
  });
  protected readonly shown = computed(() => (this.view.hasValue() ? this.postOf(this.view.value().posts) : null));
  protected readonly people = computed<Choice[]>(() => (this.view.hasValue() ? this.view.value().people : []));
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);

  protected readonly fields: Record<string, FieldWords> = {
    holderId: { name: 'who holds the post', text: false, show: (id) => (id === '' ? 'Nobody' : this.nameOf(id)) },
    deputyIds: {
      name: 'the deputies',
      text: false,
      show: (ids) => (ids as readonly string[]).map((id) => this.nameOf(id)).join(', ') || 'Nobody',
    },
  };
  private readonly answers = openFormWork<Answers>({ holderId: '', deputyIds: [] });
  protected readonly work = this.answers.work;
  protected readonly submission = new Submission<Answers>();
  protected readonly form = form(
    this.work.values,
    (path) =>
      validate(path.deputyIds, ({ value, valueOf }) =>
        value().includes(valueOf(path.holderId))
          ? { kind: 'own-deputy', message: 'The holder cannot be their own deputy' }
          : undefined,
      ),
    { submission: this.submission.options(() => this.save()) },
  );

  constructor() {
    // New roles of the people are no reason to begin the form again.
    const opened = computed(() => (this.view.hasValue() ? this.view.value().posts : null));
    effect(() => {
      const posts = opened();
      if (posts) untracked(() => void this.begin(posts));
    });
  }

  protected sendAgain(): void {
    void submit(this.form);
  }

  protected async vacate(): Promise<void> {
    const posts = this.view.value()?.posts;
    if (!posts) return;
    this.busy.set(true);
    this.problems.set([]);
    this.saved.set(false);
    try {
      await this.show(await this.api.vacate(this.council(), this.post() as PostKey, posts.revision));
    } catch (error) {
      this.problems.set(problemsOf(error));
      this.view.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private async save(): Promise<void> {
    this.saved.set(false);
    this.problems.set([]);
    const posts = await this.work.send(
      (_changed, revision) => {
        const { holderId, deputyIds } = this.work.values();
        return this.api.appoint(this.council(), this.post() as PostKey, revision, {
          holderId: holderId || null,
          deputyIds,
        });
      },
      (current) => this.kept(current as PostsView),
    );
    await this.show(posts);
  }

  /** Whoever was appointed may have another role now: people are shown with their roles. */
  private async show(posts: PostsView): Promise<void> {
    this.work.close(true);
    this.view.update((view) => view && { ...view, posts });
    this.saved.set(true);
    const members = await this.api.members(this.council()).catch(() => null);
    if (members) this.view.update((view) => view && { ...view, people: leadChoices(members, view.roles) });
  }

  private begin(posts: PostsView): Promise<void> {
    return this.answers.open(this.council(), `post/${this.post()}`, this.kept(posts));
  }

  private kept(posts: PostsView): Kept<Answers> {
    const { holder, deputies } = this.postOf(posts) ?? { holder: null, deputies: [] };
    return {
      values: { holderId: holder?.id ?? '', deputyIds: deputies.map(({ id }) => id) },
      revision: posts.revision,
    };
  }

  private postOf({ items }: PostsView): PostView | null {
    return items.find(({ key }) => key === this.post()) ?? null;
  }

  private nameOf(id: unknown): string {
    return this.people().find(({ value }) => value === id)?.label ?? 'Somebody who has left';
  }
}
