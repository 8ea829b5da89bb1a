import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { CommentApi, type CommentedPlace } from '../api/comment-api';
import { ApiError } from '../api/problem';
import type { CommentThread } from '../api/types';
import { problemsOf } from '../forms/problems-of';
import type { FormProblem } from '../forms/submission';
import { momentInWords } from '../format/dates';
import { LiveRegion } from '../shell/live-region';
import { PressOnce } from '../ui/button/press-once';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';

/** One thread: what was said, an answer, and whether it is resolved. */
@Component({
  selector: 'app-thread-view',
  imports: [CommentForm, CommentText, ErrorSummary, PressOnce],
  template: `
    <article class="app-thread" [attr.aria-label]="'Thread begun by ' + starter()" tabindex="-1">
      <ol class="app-thread__comments">
        @for (comment of thread().comments; track comment.id) {
          <li>
            <p class="govuk-body-s govuk-!-margin-bottom-1">
              <strong>{{ comment.by?.name ?? 'The service' }}</strong>,
              <time [attr.datetime]="comment.at">{{ momentInWords(comment.at) }}</time>
            </p>
            <app-comment-text [comment]="comment" />
          </li>
        }
      </ol>
      @if (thread().resolvedAt; as at) {
        <p class="govuk-body-s">
          <strong class="govuk-tag govuk-tag--green">Resolved</strong>
          by {{ thread().resolvedBy?.name ?? 'the service' }}, {{ momentInWords(at) }}
        </p>
      }
      <app-error-summary [problems]="problems()" />
      @if (mayWrite()) {
        <div class="app-thread__does">
          @if (!answering()) {
            <button type="button" class="app-link-button" (click)="answer()">
              {{ thread().resolvedAt ? 'Answer and open again' : 'Answer'
              }}<span class="govuk-visually-hidden"> the thread begun by {{ starter() }}</span>
            </button>
          }
          <button type="button" appPressOnce class="app-link-button" [busy]="busy()" (click)="resolve()">
            {{ thread().resolvedAt ? 'Open again' : 'Resolve'
            }}<span class="govuk-visually-hidden"> the thread begun by {{ starter() }}</span>
          </button>
        </div>
        @if (answering()) {
          <app-comment-form
            [council]="council()"
            [place]="place()"
            [threadId]="thread().id"
            label="Your answer"
            send="Send the answer"
            (said)="answered($event)"
          />
        }
      }
    </article>
  `,
})
export class ThreadView {
  readonly council = input.required<string>();
  readonly place = input.required<CommentedPlace>();
  readonly thread = input.required<CommentThread>();
  readonly mayWrite = input.required<boolean>();
  readonly changed = output<CommentThread>();
  private readonly api = inject(CommentApi);
  private readonly live = inject(LiveRegion);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly momentInWords = momentInWords;
  protected readonly answering = signal(false);
  protected readonly busy = signal(false);
  protected readonly problems = signal<FormProblem[]>([]);
  protected readonly starter = computed(() => this.thread().comments[0]?.by?.name ?? 'the service');

  /** Moves the focus to the thread, for whoever was led here. */
  focus(): void {
    const article = this.host.querySelector<HTMLElement>('article');
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'center' });
  }

  protected answer(): void {
    this.answering.set(true);
    setTimeout(() => this.host.querySelector('textarea')?.focus());
  }

  protected answered(thread: CommentThread): void {
    this.answering.set(false);
    this.changed.emit(thread);
    this.live.say('Answer sent.');
    setTimeout(() => this.focus());
  }

  protected async resolve(): Promise<void> {
    const resolved = this.thread().resolvedAt === null;
    this.busy.set(true);
    this.problems.set([]);
    try {
      this.changed.emit(await this.api.resolve(this.council(), this.thread(), resolved));
      this.live.say(resolved ? 'Resolved.' : 'Open again.');
    } catch (error) {
      const newest = error instanceof ApiError && error.status === 412 ? error.problem : null;
      if (newest?.current) this.changed.emit(newest.current as CommentThread);
      const who = newest?.changedBy ?? 'Somebody else';
      this.problems.set(
        newest
          ? [{ message: `${who} was here since you opened this. Read what is new, then decide again.` }]
          : problemsOf(error),
      );
    } finally {
      this.busy.set(false);
    }
  }
}
