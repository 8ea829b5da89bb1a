import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportFormApi } from '../../api/report-form-api';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';

/** The lists from which a covering report names items by their codes. */
@Component({
  selector: 'app-coded-lists',
  imports: [Breadcrumbs, LoadProblem, Loading, PageHeading, RouterLink],
  template: `
    <app-breadcrumbs [crumbs]="[{ label: 'Settings', link: ['/councils', council(), 'settings'] }]" />
    @if (lists.error(); as error) {
      <app-load-problem [error]="error" (retry)="lists.reload()" />
    } @else if (!lists.hasValue()) {
      <app-loading />
    } @else {
      <h1 class="govuk-heading-l" appHeading="Coded lists">Coded lists</h1>
      <p class="govuk-body">
        What your council gives codes to, such as its strategic objectives. Covering reports name items of these lists,
        and keep the words that an item had when it was chosen.
      </p>
      @for (list of lists.value(); track list.key) {
        <section class="app-section" [attr.aria-labelledby]="'list-' + list.key">
          <h2 class="govuk-heading-m app-breakable" [id]="'list-' + list.key">{{ list.title }}</h2>
          <ul class="govuk-list">
            @for (item of list.items; track item.code) {
              <li class="app-breakable">
                <strong>{{ item.code }}</strong> {{ item.words }}
              </li>
            } @empty {
              <li>Nothing is in it yet.</li>
            }
          </ul>
          @if (mayWrite()) {
            <p class="govuk-body">
              <a class="govuk-link" [routerLink]="[list.key]"
                >Change<span class="govuk-visually-hidden"> {{ list.title }}</span></a
              >
            </p>
          }
        </section>
      }
      @if (mayWrite()) {
        <a class="govuk-button govuk-button--secondary" routerLink="new">Add a list</a>
      }
    }
  `,
})
export class CodedLists {
  readonly council = input.required<string>();
  private readonly api = inject(ReportFormApi);
  private readonly session = inject(Session);
  protected readonly mayWrite = computed(() => this.session.may(this.council(), 'report:write'));
  protected readonly lists = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.lists(params, abortSignal),
  });
}
