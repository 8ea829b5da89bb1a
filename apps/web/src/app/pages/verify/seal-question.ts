import { Component, computed, inject, input, resource } from '@angular/core';
import type { Verification } from '@best-value/model';
import { SealApi } from '../../api/seal-api';
import type { SealAnswer } from '../../api/types';

/** What the service knows of a seal: asked quietly once a bundle was checked, and never needed for the check. */
@Component({
  selector: 'app-seal-question',
  template: `
    <h3 class="govuk-heading-s">What this service knows of the seal</h3>
    <div role="status">
      @if (answer.isLoading()) {
        <p class="govuk-body">Asking the service…</p>
      } @else if (!answer.hasValue()) {
        <p class="govuk-body">
          The service could not be asked. The check above does not need it: compare the seal with the one that the
          council has published.
        </p>
      } @else if (!answer.value().known) {
        <p class="govuk-body">
          <strong>✗ The service does not know this seal.</strong> It is of another service, or it was never sealed: ask
          the council which seal it has published.
        </p>
      } @else {
        @let known = answer.value();
        <p class="govuk-body">
          <strong>✓ The service knows this seal:</strong> {{ known.council }}, {{ known.year }}, edition
          {{ known.edition }}.
        </p>
        @for (difference of differences(); track difference) {
          <p class="govuk-body">
            <strong>✗ {{ difference }}</strong>
          </p>
        }
        @if (known.supersededBy; as later) {
          <p class="govuk-body">
            <strong>A later edition, {{ later }}, has taken its place.</strong> This one stays readable, and stays what
            was signed then.
          </p>
        } @else {
          <p class="govuk-body">No later edition of that year has been sealed.</p>
        }
      }
    </div>
    @if (answer.error()) {
      <button type="button" class="govuk-button govuk-button--secondary" (click)="answer.reload()">Ask again</button>
    }
  `,
})
export class SealQuestion {
  readonly found = input.required<Verification>();
  private readonly api = inject(SealApi);

  protected readonly answer = resource({
    params: () => this.found().seal ?? undefined,
    loader: ({ params: seal }) => this.api.ask(seal),
  });
  /** What the service says otherwise than the bundle. */
  protected readonly differences = computed(() =>
    this.answer.hasValue() ? differencesOf(this.found(), this.answer.value()) : [],
  );
}

/** What a service that knows the seal says otherwise than the bundle; each a sentence. */
export function differencesOf(found: Verification, known: SealAnswer): string[] {
  const said = [];
  if (found.year !== known.year || found.edition !== known.edition)
    said.push('The bundle says that it is of another year or edition.');
  if (found.pdfSha256 !== known.pdfSha256)
    said.push('The PDF that belongs to this seal is another one than the bundle names.');
  return said;
}
