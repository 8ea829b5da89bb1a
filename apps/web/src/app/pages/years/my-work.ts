import { Component, inject, input, resource } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { CouncilApi } from '../../api/council-api';
import { sentenceOf } from '../../api/problem';
import { dateInWords } from '../../format/dates';
import { Loading } from '../../ui/load/loading';

/** What waits for the person in this council, sorted by its date. The years are shown whether it can be had or not. */
@Component({
  selector: 'app-my-work',
  imports: [Loading, RouterLink],
  template: `
    <section class="app-my-work" aria-labelledby="my-work">
      <h2 class="govuk-heading-m" id="my-work">My work</h2>
      @if (work.error(); as error) {
        <p class="govuk-error-message" role="alert">{{ sentenceOf(error.cause ?? error) }}</p>
        <p class="govuk-body-s">
          <button type="button" class="app-link-button" (click)="work.reload()">Try again</button>
        </p>
      } @else if (!work.hasValue()) {
        <app-loading />
      } @else {
        @if (work.value().items.length) {
          <ul class="app-evidence-list">
            @for (item of work.value().items; track item.path + item.kind) {
              <li>
                @if (item.overdue) {
                  <strong class="govuk-tag govuk-tag--red">Overdue</strong>
                }
                <a class="govuk-link" [routerLink]="treeOf(item.path)">{{ item.says }}</a>
                @if (item.dueOn) {
                  <span class="app-together">, due {{ dateInWords(item.dueOn) }}</span>
                }
                @if (item.missing.length) {
                  <span class="app-beside">{{ sentence(item.missing) }}</span>
                }
              </li>
            }
          </ul>
          @if (work.value().more) {
            <p class="govuk-body-s">There is more than fits here: it follows as you finish what is listed.</p>
          }
        } @else {
          <p class="govuk-body">Nothing waits for you here.</p>
        }
      }
    </section>
  `,
})
export class MyWork {
  readonly council = input.required<string>();
  private readonly api = inject(CouncilApi);
  private readonly router = inject(Router);

  protected readonly dateInWords = dateInWords;
  protected readonly sentenceOf = sentenceOf;
  protected readonly work = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.api.myWork(params, abortSignal),
  });

  /** An address from the service, for a router link. */
  protected treeOf(path: string): UrlTree {
    return this.router.parseUrl(path);
  }

  /** "Twelve criteria are not judged, there is no score." */
  protected sentence(parts: readonly string[]): string {
    const text = parts.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}
