import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiError } from '../../api/problem';
import { PublishedApi } from '../../api/published-api';
import { sizeInWords } from '../../format/amounts';
import { momentInWords } from '../../format/dates';
import { leadToFragment } from '../../shell/lead-to-fragment';
import { PageHeading } from '../../shell/page-heading';
import { LoadProblem } from '../../ui/load/load-problem';
import { Loading } from '../../ui/load/loading';
import { MovementPart } from '../report/movement-part';
import { PreviewBody } from '../report/preview-body';
import type { PreviewDocument, Section } from '../report/preview-document';
import { sectionAnchor } from '../report/section-anchor';
import { SymbolKey } from './symbol-key';

/** A sealed assessment as everybody may read it, without an account, while the council has it open. */
@Component({
  selector: 'app-published',
  imports: [LoadProblem, Loading, MovementPart, PageHeading, PreviewBody, RouterLink, SymbolKey],
  templateUrl: './published.html',
})
export class Published {
  readonly council = input.required<string>();
  readonly year = input.required<string>();
  readonly edition = input<string>();
  private readonly api = inject(PublishedApi);
  protected readonly momentInWords = momentInWords;
  protected readonly sizeInWords = sizeInWords;
  protected readonly sectionAnchor = sectionAnchor;
  /** A seal is read out and compared in groups of four. */
  protected readonly groups = /(.{4})(?=.)/g;

  protected readonly read = resource({
    params: () => ({ place: { council: this.council(), year: this.year() }, edition: this.edition() }),
    loader: async ({ params, abortSignal }) => {
      const sealed = await this.api.read(params.place, params.edition, abortSignal);
      return { sealed, report: sealed.document as unknown as PreviewDocument };
    },
  });
  protected readonly closed = computed(() => {
    const error = this.read.error();
    const cause = error?.cause ?? error;
    return cause instanceof ApiError && cause.status === 404;
  });
  protected readonly newestPage = computed(() => ['/published', this.council(), this.year()]);

  constructor() {
    // A link to one paragraph leads there as soon as there is one.
    leadToFragment(() => this.read.hasValue());
  }

  protected sections(report: PreviewDocument): Section[] {
    const { method, summary, themes, followOnActions, evidence, answers, attributions, assurance } = report;
    const last = [followOnActions, evidence, answers, attributions, assurance];
    return [method, summary, ...themes, ...last].flatMap((part) => (part ? [part.section] : []));
  }

  protected fileOf(edition: number, file: 'pdf' | 'bundle'): string {
    return this.api.fileAddress({ council: this.council(), year: this.year() }, edition, file);
  }
}
