import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { CoveringApi } from '../../api/covering-api';
import { ReportTemplateApi } from '../../api/report-template-api';
import { yearInWords } from '../../format/year';
import { Session } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { Breadcrumbs } from '../../ui/breadcrumbs/breadcrumbs';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { Radios } from '../../ui/radios/radios';
import { CoveringBlocks } from './covering-blocks';
import type { CoveringDocument, FrontSheetRow } from './covering-document';

/** A covering report as a page: what its files are made from. */
@Component({
  selector: 'app-covering-preview',
  imports: [Breadcrumbs, CoveringBlocks, LoadProblem, Loading, PageHeading, Radios],
  templateUrl: './covering-preview.html',
})
export class CoveringPreview {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly id = input.required<string>();
  private readonly api = inject(CoveringApi);
  private readonly templateApi = inject(ReportTemplateApi);
  private readonly session = inject(Session);

  protected readonly yearInWords = yearInWords;
  protected readonly list = computed(() => [
    '/councils',
    this.council(),
    'assessments',
    this.year(),
    'covering-reports',
  ]);
  protected readonly seesExempt = computed(() => this.session.may(this.council(), 'restricted:read'));
  protected readonly audience = signal<string | null>('public');
  protected readonly audiences = [
    { value: 'public', label: 'The public report' },
    { value: 'restricted', label: 'The restricted report, with what is exempt' },
  ];
  protected readonly preview = resource({
    params: () => ({
      place: { council: this.council(), year: this.year() },
      id: this.id(),
      audience: this.audience() === 'restricted' ? ('restricted' as const) : ('public' as const),
    }),
    loader: ({ params: { place, id, audience }, abortSignal }) => this.api.preview(place, id, audience, abortSignal),
  });
  protected readonly document = computed(() =>
    this.preview.hasValue() ? (this.preview.value().document as CoveringDocument) : null,
  );
  private readonly templates = resource({
    params: () => this.council(),
    loader: ({ params, abortSignal }) => this.templateApi.list(params, abortSignal),
  });
  /** The files that the report can be had as; in the council's own template where its form has one. */
  protected readonly files = computed(() => {
    const templates = this.templates.hasValue() ? this.templates.value() : [];
    const own = templates.some(({ form, template }) => form === this.document()?.form && template !== null);
    const kinds = [
      { format: 'docx' as const, label: 'Word' },
      { format: 'pdf' as const, label: 'PDF' },
      ...(own ? [{ format: 'template' as const, label: 'Word, in the council’s own template' }] : []),
    ];
    const audience = this.audience() === 'restricted' ? ('restricted' as const) : ('public' as const);
    const place = { council: this.council(), year: this.year() };
    return kinds.map(({ format, label }) => ({
      label,
      address: this.api.fileAddress(place, this.id(), format, audience),
    }));
  });
  /** A definition list can hold no headings: each heading begins one of its own. */
  protected readonly frontSheet = computed(() => {
    const groups: { heading: string; rows: Extract<FrontSheetRow, { kind: 'field' }>[] }[] = [];
    for (const row of this.document()?.frontSheet ?? []) {
      if (row.kind === 'heading') groups.push({ heading: row.text, rows: [] });
      else if (groups.length) groups.at(-1)?.rows.push(row);
      else groups.push({ heading: '', rows: [row] });
    }
    return groups;
  });
}
