import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChallengeApi } from '../../api/challenge-api';
import { counted } from '../../format/amounts';
import { linkInWords } from './question-words';

/** The way to what an inspector would ask of the year or of one theme, with how much that is. */
@Component({
  selector: 'app-challenge-link',
  imports: [RouterLink],
  template: `
    <p class="govuk-body">
      <a
        class="govuk-link"
        [routerLink]="['/councils', council(), 'assessments', year(), 'challenge']"
        [queryParams]="{ theme: theme() }"
        >{{ words() }}</a
      >
      @if (blocking(); as count) {
        <strong class="govuk-tag govuk-tag--red"
          >■ {{ counted(count, 'thing stops', 'things stop') }} publication</strong
        >
      }
    </p>
  `,
})
export class ChallengeLink {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  /** Key of a theme; absent for the whole year. */
  readonly theme = input<string>();
  protected readonly counted = counted;
  private readonly api = inject(ChallengeApi);

  private readonly counts = resource({
    params: () => ({ council: this.council(), year: this.year() }),
    loader: ({ params, abortSignal }) => this.api.counts(params, abortSignal),
  });
  private readonly ours = computed(() => {
    const counts = this.counts.hasValue() ? this.counts.value() : null;
    const theme = this.theme();
    return theme === undefined ? counts : (counts?.themes.find(({ themeKey }) => themeKey === theme) ?? null);
  });
  /** Without an answer the way is there all the same. */
  protected readonly words = computed(() => {
    const ours = this.ours();
    return ours ? linkInWords(ours) : 'What an inspector would ask';
  });
  protected readonly blocking = computed(() => this.ours()?.blocking ?? 0);
}
