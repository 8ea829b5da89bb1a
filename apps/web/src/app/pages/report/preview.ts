import { Component, computed, inject, input, resource } from '@angular/core';
import { ReportApi } from '../../api/report-api';
import { yearInWords } from '../../format/year';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { PreviewBody } from './preview-body';
import type { PreviewDocument } from './preview-document';

/** The report as a page: the same content as the PDF, public material only. */
@Component({
  selector: 'app-preview',
  imports: [Breadcrumbs, LoadProblem, Loading, PageHeading, PreviewBody],
  templateUrl: './preview.html',
})
export class Preview {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  protected readonly yearInWords = yearInWords;
  private readonly api = inject(ReportApi);

  protected readonly preview = resource({
    params: () => ({ council: this.council(), year: this.year() }),
    loader: ({ params, abortSignal }) => this.api.preview(params, abortSignal),
  });
  protected readonly document = computed(() =>
    this.preview.hasValue() ? (this.preview.value().document as unknown as PreviewDocument) : null,
  );
}
