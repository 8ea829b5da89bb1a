import { Component, computed, inject, input } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { ReportApi } from '../../api/report-api';
import type { PackView } from '../../api/types';
import { counted, sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';

/** A pack that is made: its ZIP, and what is in it. */
@Component({
  selector: 'app-pack-card',
  template: `
    @let one = pack();
    <section class="govuk-summary-card" [attr.aria-labelledby]="'pack-' + one.id">
      <div class="govuk-summary-card__title-wrapper">
        <h3 class="govuk-summary-card__title app-breakable" [id]="'pack-' + one.id">{{ title() }}</h3>
      </div>
      <div class="govuk-summary-card__content">
        <p class="govuk-body app-breakable">
          <a class="govuk-link" [href]="zip()" download>Download {{ one.fileName }}</a>
          ({{ sizeInWords(one.bytes ?? 0) }})
        </p>
        <p class="govuk-body-s app-breakable">
          Made {{ momentInWords(one.createdAt) }}{{ one.createdBy ? ' for ' + one.createdBy : '' }}. SHA-256 of the ZIP:
          <code class="app-breakable">{{ one.sha256 }}</code>
        </p>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{{ counted(one.files.length, 'file') }} inside</span>
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list">
              @for (file of one.files; track file.fileName) {
                <li class="app-breakable">
                  <a class="govuk-link" [href]="fileOf(file.fileName)" download>{{ file.fileName }}</a>
                  ({{ sizeInWords(file.bytes) }})<br />
                  SHA-256: <code class="app-breakable">{{ file.sha256 }}</code>
                </li>
              }
              <li>manifest.json, which lists these files with their sizes and hashes</li>
            </ul>
          </div>
        </details>
      </div>
    </section>
  `,
})
export class PackCard {
  readonly place = input.required<AssessmentPlace>();
  readonly pack = input.required<PackView>();
  protected readonly counted = counted;
  protected readonly momentInWords = momentInWords;
  protected readonly sizeInWords = sizeInWords;
  private readonly api = inject(ReportApi);

  protected readonly title = computed(() => {
    const { audience, edition, seal } = this.pack();
    const what = audience === 'public' ? 'Public pack' : 'Restricted pack, not for publication';
    return seal === null ? `${what}: draft` : `${what}: sealed edition ${edition}`;
  });
  protected readonly zip = computed(() => this.api.packAddress(this.place(), this.pack().sha256 ?? ''));

  protected fileOf(fileName: string): string {
    return this.api.packedFileAddress(this.place(), this.pack().id, fileName);
  }
}
