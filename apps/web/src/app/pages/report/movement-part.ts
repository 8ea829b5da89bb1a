import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Movement } from './preview-document';
import { ReportMark } from './report-mark';
import { ReportTrend } from './report-trend';
import { paragraphAnchor, sectionAnchor } from './section-anchor';

/** What has moved since the council's latest sealed earlier year: themes, judgements and what was completed. */
@Component({
  selector: 'app-movement-part',
  imports: [ReportMark, ReportTrend, RouterLink],
  templateUrl: './movement-part.html',
})
export class MovementPart {
  readonly movement = input.required<Movement>();
  /** Such as 2026/27. */
  readonly year = input.required<string>();
  /** Whether it is a part of the page, and not of the summary's section. */
  readonly ownPart = input(false);
  protected readonly paragraphAnchor = paragraphAnchor;
  protected readonly sectionAnchor = sectionAnchor;

  /** Such as "C3.4, C3.7‡": the mark says that another version of the criteria words it otherwise. */
  protected references(criteria: Movement['rows'][number]['moved'][number]['criteria']): string {
    return criteria.map(({ reference, reworded }) => (reworded ? `${reference}‡` : reference)).join(', ');
  }
}
