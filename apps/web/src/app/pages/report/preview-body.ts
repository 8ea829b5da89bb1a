import { Component, input } from '@angular/core';
import { dateInWords } from '../../format/dates';
import { ImprovementTable } from './improvement-table';
import { MovementPart } from './movement-part';
import type { PreviewDocument } from './preview-document';
import { Registers } from './registers';
import { ReportMark } from './report-mark';
import { paragraphAnchor, placeAnchor, sectionAnchor } from './section-anchor';

/** The report below its title: the same content as the PDF, public material only. */
@Component({
  selector: 'app-preview-body',
  imports: [ImprovementTable, MovementPart, Registers, ReportMark],
  templateUrl: './preview-body.html',
})
export class PreviewBody {
  readonly report = input.required<PreviewDocument>();
  readonly contentHash = input.required<string>();
  /** False where what has moved is shown before all else. */
  readonly movementHere = input(true);
  protected readonly dateInWords = dateInWords;
  /** A seal is read out and compared in groups of four. */
  protected readonly groups = /(.{4})(?=.)/g;
  protected readonly paragraphAnchor = paragraphAnchor;
  protected readonly placeAnchor = placeAnchor;
  protected readonly sectionAnchor = sectionAnchor;
}
