import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiError, sentenceOf } from '../../api/problem';
import { PageHeading } from '../../shell/page-heading';
import { Button } from '../button/button';

/** In place of a page that could not be loaded: what happened and what to do next. */
@Component({
  selector: 'app-load-problem',
  imports: [RouterLink, PageHeading, Button],
  template: `
    @switch (status()) {
      @case (404) {
        <h1 class="govuk-heading-l" appHeading="Page not found">Page not found</h1>
        <p class="govuk-body">
          If you typed the address, check it is correct. If you followed a link, what it led to may have been removed.
        </p>
        @if (advice(); as sentence) {
          <p class="govuk-body">{{ sentence }}</p>
        }
        <p class="govuk-body">If you belong to more than one council, the page may be in another one.</p>
        <p class="govuk-body"><a class="govuk-link" routerLink="/">Go to your council</a></p>
      }
      @case (403) {
        <h1 class="govuk-heading-l" appHeading="You cannot see this page">You cannot see this page</h1>
        <p class="govuk-body">
          Your role in this council does not include it. An administrator of your council can change your role.
        </p>
        <p class="govuk-body"><a class="govuk-link" routerLink="/">Go to your council</a></p>
      }
      @default {
        <h1 class="govuk-heading-l" appHeading="This page could not be loaded">This page could not be loaded</h1>
        <p class="govuk-body">{{ sentence() }}</p>
        <button type="button" appButton (click)="retry.emit()">Try again</button>
      }
    }
  `,
})
export class LoadProblem {
  readonly error = input.required<unknown>();
  /** What the page knows of where to look instead, when nothing is there. */
  readonly advice = input('');
  readonly retry = output();
  protected readonly cause = computed(() => {
    const error = this.error();
    return error instanceof Error && error.cause ? error.cause : error;
  });
  protected readonly status = computed(() => {
    const cause = this.cause();
    return cause instanceof ApiError ? cause.status : 0;
  });
  protected readonly sentence = computed(() => sentenceOf(this.cause()));
}
