import { Component, computed, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { AssessmentApi } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import type { FollowOnActionView } from '../../api/types';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { ActionForm } from './action-form';

/** Adds a follow-on action, for the theme named in the address when there is one. */
@Component({
  selector: 'app-new-action',
  imports: [ActionForm, Breadcrumbs, LoadProblem, Loading, PageHeading],
  template: `
    <app-breadcrumbs
      [crumbs]="[
        { label: yearInWords(year()), link: ['/councils', council(), 'assessments', year()] },
        { label: 'Follow-on actions', link: list() },
      ]"
    />
    @if (setting.error(); as error) {
      <app-load-problem [error]="error" (retry)="setting.reload()" />
    } @else if (!setting.hasValue()) {
      <app-loading />
    } @else {
      <h1 class="govuk-heading-l" appHeading="Add a follow-on action">Add a follow-on action</h1>
      <app-action-form
        [place]="place()"
        [assessment]="setting.value().assessment"
        [people]="setting.value().people"
        [startTheme]="theme() ?? ''"
        (saved)="toAction($event)"
        (cancelled)="toList()"
      />
    }
  `,
})
export class NewAction {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly theme = input<string>();
  protected readonly yearInWords = yearInWords;
  private readonly assessments = inject(AssessmentApi);
  private readonly councils = inject(CouncilApi);
  private readonly router = inject(Router);

  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly list = computed(() => ['/councils', this.council(), 'assessments', this.year(), 'follow-on-actions']);
  protected readonly setting = resource({
    params: () => this.place(),
    loader: async ({ params, abortSignal }) => {
      const [assessment, people] = await Promise.all([
        this.assessments.read(params, abortSignal),
        this.councils.people(params.council, abortSignal),
      ]);
      return { assessment, people };
    },
  });

  protected toAction(action: FollowOnActionView): void {
    void this.router.navigate([...this.list(), action.id]);
  }

  protected toList(): void {
    void this.router.navigate(this.list());
  }
}
