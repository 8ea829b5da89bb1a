import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FollowOnActionApi } from '../../api/follow-on-action-api';
import { dateInWords } from '../../format/dates';
import { statusInWords, statusTag } from '../follow-on-actions/status';
import type { ThemeContext } from './theme-page';

/** The follow-on actions of this theme. */
@Component({
  selector: 'app-theme-actions',
  imports: [RouterLink],
  template: `
    <h2 class="govuk-heading-m" id="follow-on-actions" tabindex="-1">Follow-on actions</h2>
    @if (actions.error()) {
      <p class="govuk-body">
        The follow-on actions could not be read.
        <button type="button" class="app-link-button" (click)="actions.reload()">Try again</button>
      </p>
    } @else if (actions.hasValue()) {
      <ul class="app-evidence-list">
        @for (action of actions.value().items; track action.id) {
          <li>
            <strong class="govuk-tag" [class]="statusTag(action)">{{ statusInWords(action) }}</strong>
            <a class="govuk-link" [routerLink]="[...list(), action.id]">{{ action.title }}</a>{{
              action.dueOn ? ', due ' + dateInWords(action.dueOn) : ''
            }}
          </li>
        } @empty {
          <li>None yet.</li>
        }
      </ul>
    }
    @if (mayWrite()) {
      <p class="govuk-body">
        <a class="govuk-link" [routerLink]="[...list(), 'new']" [queryParams]="{ theme: context().theme.key }"
          >Add a follow-on action for this theme</a
        >
      </p>
    }
  `,
})
export class ThemeActions {
  readonly context = input.required<ThemeContext>();
  private readonly api = inject(FollowOnActionApi);
  protected readonly dateInWords = dateInWords;
  protected readonly statusInWords = statusInWords;
  protected readonly statusTag = statusTag;

  // Each on its own, so that the list is not read again whenever anything else on the page changes.
  private readonly council = computed(() => this.context().place.council);
  private readonly year = computed(() => this.context().place.year);
  private readonly themeKey = computed(() => this.context().theme.key);
  protected readonly actions = resource({
    params: () => ({ council: this.council(), year: this.year(), theme: this.themeKey() }),
    loader: ({ params, abortSignal }) => this.api.list(params, { theme: params.theme, size: 100 }, abortSignal),
  });

  protected list(): string[] {
    const { council, year } = this.context().place;
    return ['/councils', council, 'assessments', year, 'follow-on-actions'];
  }

  protected mayWrite(): boolean {
    const { permissions, state } = this.context().assessment;
    return state === 'drafting' && permissions.includes('follow-on-action:write');
  }
}
