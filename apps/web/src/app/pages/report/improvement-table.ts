import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Improvements } from './preview-document';
import { ReportMark } from './report-mark';
import { sectionAnchor } from './section-anchor';

/** Which themes have a score that says that something must improve, why, and what is still to be done: the table of the PDF's summary. */
@Component({
  selector: 'app-improvement-table',
  imports: [ReportMark, RouterLink],
  templateUrl: './improvement-table.html',
})
export class ImprovementTable {
  readonly improvements = input.required<Improvements>();
  protected readonly sectionAnchor = sectionAnchor;
}
