import { Component, inject, input } from '@angular/core';
import type { AssessmentPlace } from '../../api/assessment-api';
import { SignOffApi } from '../../api/sign-off-api';
import type { SealView } from '../../api/types';
import { sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';

/** Everything that was ever sealed of a year, with its seal and its files. */
@Component({
  selector: 'app-sealed-editions',
  template: `
    @for (one of seals(); track one.edition) {
      <section class="govuk-summary-card" [attr.aria-labelledby]="'edition-' + one.edition">
        <div class="govuk-summary-card__title-wrapper">
          <h3 class="govuk-summary-card__title" [id]="'edition-' + one.edition">
            Edition {{ one.edition }}{{ one.superseded ? ', superseded by a later edition' : '' }}
          </h3>
        </div>
        <div class="govuk-summary-card__content">
          <dl class="govuk-summary-list">
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">Seal</dt>
              <dd class="govuk-summary-list__value">
                <code class="app-breakable">{{ inGroups(one.seal) }}</code>
              </dd>
            </div>
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">Sealed</dt>
              <dd class="govuk-summary-list__value">{{ momentInWords(one.sealedAt) }}, by {{ one.sealedBy }}</dd>
            </div>
            @if (one.reason; as reason) {
              <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">Why it was revised</dt>
                <dd class="govuk-summary-list__value app-breakable">{{ reason }}</dd>
              </div>
            }
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">Files</dt>
              <dd class="govuk-summary-list__value">
                <ul class="govuk-list">
                  <li>
                    <a class="govuk-link" [href]="fileOf(one, 'pdf')" download
                      >PDF of edition {{ one.edition }}, {{ one.pdf.pages }} pages, {{ sizeInWords(one.pdf.bytes) }}</a
                    >
                  </li>
                  <li>
                    <a class="govuk-link" [href]="fileOf(one, 'bundle')" download
                      >Public file of edition {{ one.edition }}, to be published beside the PDF</a
                    >
                  </li>
                  @if (seesRestricted()) {
                    <li>
                      <a class="govuk-link" [href]="fileOf(one, 'restricted-bundle')" download
                        >Restricted file of edition {{ one.edition }}, not to be published</a
                      >
                    </li>
                  }
                </ul>
              </dd>
            </div>
          </dl>
        </div>
      </section>
    }
  `,
})
export class SealedEditions {
  readonly place = input.required<AssessmentPlace>();
  readonly seals = input.required<readonly SealView[]>();
  readonly seesRestricted = input(false);
  protected readonly momentInWords = momentInWords;
  protected readonly sizeInWords = sizeInWords;
  private readonly api = inject(SignOffApi);

  /** As people read it out and compare it. */
  protected inGroups(seal: string): string {
    return seal.replace(/(.{4})(?=.)/g, '$1 ');
  }

  protected fileOf({ edition }: SealView, file: 'pdf' | 'bundle' | 'restricted-bundle'): string {
    return this.api.fileAddress(this.place(), edition, file);
  }
}
