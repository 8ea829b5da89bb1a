import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SignatureView } from '../../api/types';
import { dateInWords, momentInWords } from '../../format/dates';
import { anchorOf } from './place-of-change';

/** What an officer said and signed; of an earlier text, what has changed since. */
@Component({
  selector: 'app-signature-note',
  imports: [RouterLink],
  template: `
    @let one = signature();
    <p class="govuk-body">
      <strong class="govuk-tag" [class]="one.current ? 'govuk-tag--green' : 'govuk-tag--yellow'">{{
        one.current ? '✓ Signed this text' : '! Signed an earlier text'
      }}</strong>
      {{ one.name }}{{ one.deputy ? ', deputy' : '' }}, {{ momentInWords(one.signedAt) }}
    </p>
    <blockquote class="govuk-inset-text app-prose app-breakable">{{ one.comment }}</blockquote>
    @if (one.declaration; as declaration) {
      <p class="govuk-body"><strong>Declaration:</strong> {{ declaration }}</p>
    }
    @if (!one.current) {
      <p class="govuk-body">It must be given again, because the text has changed since:</p>
      <ul class="govuk-list govuk-list--bullet">
        @for (change of shown(); track $index) {
          <li class="app-breakable">
            @if (linkOf(change); as link) {
              <a class="govuk-link" [routerLink]="link" [fragment]="anchorOf(change)">{{ change.what }}</a>
            } @else {
              {{ change.what }}
            }
          </li>
        } @empty {
          <li>Something that you may not see was changed</li>
        }
        @if (more() > 0) {
          <li>and {{ more() }} more {{ more() === 1 ? 'change' : 'changes' }}</li>
        }
      </ul>
    }
  `,
})
export class SignatureNote {
  readonly signature = input.required<SignatureView>();
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly momentInWords = momentInWords;
  protected readonly dateInWords = dateInWords;
  protected readonly anchorOf = anchorOf;
  protected readonly shown = computed(() => this.signature().changes.slice(0, 20));
  protected readonly more = computed(() => this.signature().changes.length - this.shown().length);

  protected linkOf(change: SignatureView['changes'][number]): string[] | null {
    const { themeKey, evidenceId, followOnActionId } = change;
    const year = ['/councils', this.council(), 'assessments', this.year()];
    if (followOnActionId) return [...year, 'follow-on-actions', followOnActionId];
    if (evidenceId) return ['/councils', this.council(), 'evidence', evidenceId];
    return themeKey ? [...year, 'themes', themeKey] : null;
  }
}
