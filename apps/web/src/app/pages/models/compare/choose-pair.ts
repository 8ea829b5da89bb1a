import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import type { ModelSummary } from '../../../api/types';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/select/select';

/** Which two versions to set side by side; starts with the two newest. */
@Component({
  selector: 'app-choose-pair',
  imports: [Button, Select],
  template: `
    <h2 class="govuk-heading-m" id="compare-two-versions">Compare two versions</h2>
    <form
      class="app-filters govuk-!-margin-bottom-6"
      aria-labelledby="compare-two-versions"
      novalidate
      (submit)="$event.preventDefault(); compare()"
    >
      <app-select name="earlier" label="Earlier version" [choices]="choices()" [(value)]="from" />
      <app-select name="later" label="Later version" [choices]="choices()" [(value)]="to" />
      <button type="submit" appButton>Compare</button>
    </form>
  `,
})
export class ChoosePair {
  readonly council = input.required<string>();
  /** Oldest first; two or more. */
  readonly versions = input.required<readonly ModelSummary[]>();
  private readonly router = inject(Router);
  protected readonly choices = computed(() => this.versions().map(({ id, title }) => ({ value: id, label: title })));
  protected readonly from = linkedSignal(() => this.versions().at(-2)?.id ?? '');
  protected readonly to = linkedSignal(() => this.versions().at(-1)?.id ?? '');

  protected compare(): void {
    void this.router.navigate(['/councils', this.council(), 'models', this.from(), 'compared-with', this.to()]);
  }
}
