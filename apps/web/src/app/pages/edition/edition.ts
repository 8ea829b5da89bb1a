import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignOffApi } from '../../api/sign-off-api';
import { dateInWords } from '../../format/dates';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { PreviewBody } from '../report/preview-body';
import type { PreviewDocument } from '../report/preview-document';
import { SealedEditions } from '../sign-off/sealed-editions';

/** One sealed edition of a year: its seal and files, who approved and signed it, and its public text as it was sealed. */
@Component({
  selector: 'app-edition',
  imports: [Breadcrumbs, LoadProblem, Loading, PageHeading, PreviewBody, RouterLink, SealedEditions],
  templateUrl: './edition.html',
})
export class Edition {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly edition = input.required<string>();
  private readonly api = inject(SignOffApi);
  private readonly session = inject(Session);

  protected readonly yearInWords = yearInWords;
  protected readonly dateInWords = dateInWords;
  protected readonly place = computed(() => ({ council: this.council(), year: this.year() }));
  protected readonly home = computed(() => ['/councils', this.council(), 'assessments', this.year()]);
  protected readonly seesRestricted = computed(() => this.session.may(this.council(), 'restricted:read'));
  protected readonly read = resource({
    params: () => ({ ...this.place(), edition: this.edition() }),
    loader: async ({ params, abortSignal }) => {
      const [sealed, all] = await Promise.all([
        this.api.edition(params, params.edition, abortSignal),
        this.api.seals(params, abortSignal),
      ]);
      const later = all.map(({ edition }) => edition).filter((edition) => edition > sealed.edition);
      return {
        sealed,
        document: sealed.document as unknown as PreviewDocument,
        supersededBy: later.length === 0 ? null : Math.min(...later),
      };
    },
  });
}
