import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { dateInWords } from '../../format/dates';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';

/** Who holds the three statutory posts and who deputises. */
@Component({
  selector: 'app-posts',
  imports: [Breadcrumbs, LoadProblem, Loading, PageHeading, RouterLink],
  template: `
    <app-breadcrumbs [crumbs]="[{ label: 'People', link: ['/councils', council(), 'people'] }]" />
    @if (view.error(); as error) {
      <app-load-problem [error]="error" (retry)="view.reload()" />
    } @else if (!view.hasValue()) {
      <app-loading />
    } @else {
      <h1 class="govuk-heading-l" appHeading="Statutory officers">Statutory officers</h1>
      <p class="govuk-body">
        Each of these three comments on the year and signs it before it is sealed. One person holds a post at a time; a
        deputy may sign in their place. The monitoring officer may be neither of the other two.
      </p>
      @for (post of view.value().items; track post.key) {
        <h2 class="govuk-heading-m">{{ post.title }}</h2>
        <dl class="govuk-summary-list">
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">Holder</dt>
            <dd class="govuk-summary-list__value app-breakable">
              @if (post.holder; as holder) {
                {{ holder.name }}, since {{ day(holder.since) }}
              } @else {
                Nobody: the post is vacant
              }
            </dd>
          </div>
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">Deputies</dt>
            <dd class="govuk-summary-list__value app-breakable">
              @for (deputy of post.deputies; track deputy.id) {
                <div>{{ deputy.name }}, since {{ day(deputy.since) }}</div>
              } @empty {
                Nobody
              }
            </dd>
          </div>
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">Made by</dt>
            <dd class="govuk-summary-list__value">{{ post.law }}</dd>
          </div>
        </dl>
        @if (mayManage()) {
          <p class="govuk-body">
            <a class="govuk-link" [routerLink]="[post.key]"
              >Change who is in this post<span class="govuk-visually-hidden">: {{ post.title }}</span></a
            >
          </p>
        }
      }
      @if (!mayManage()) {
        <p class="govuk-body">An administrator of your council can change who is in these posts.</p>
      }
    }
  `,
})
export class Posts {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly session = inject(Session);

  protected readonly day = (moment: string): string => dateInWords(moment.slice(0, 10));
  protected readonly view = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.posts(params, abortSignal),
  });
  protected readonly mayManage = computed(() => this.session.may(this.council(), 'people:manage'));
}
