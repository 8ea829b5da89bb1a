import { Component, input } from '@angular/core';
import { dateInWords } from '../../format/dates';
import type { PreviewDocument } from './preview-document';
import { paragraphAnchor, placeAnchor, sectionAnchor } from './section-anchor';

type EvidenceItem = PreviewDocument['evidence']['items'][number];

/** The action plan and the evidence register, with every word that the PDF has of them. */
@Component({
  selector: 'app-registers',
  templateUrl: './registers.html',
})
export class Registers {
  readonly actions = input.required<PreviewDocument['followOnActions']>();
  readonly evidence = input.required<PreviewDocument['evidence']>();
  protected readonly dateInWords = dateInWords;
  protected readonly paragraphAnchor = paragraphAnchor;
  protected readonly placeAnchor = placeAnchor;
  protected readonly sectionAnchor = sectionAnchor;

  /** Period, grade and review date, as far as they are known; an empty string when none is. */
  protected facts({ periodFrom, periodTo, grade, reviewBy }: EvidenceItem): string {
    const period = [periodFrom && `from ${dateInWords(periodFrom)}`, periodTo && `to ${dateInWords(periodTo)}`];
    const covers = period.filter(Boolean).join(' ');
    return [
      covers && `Covers ${covers}.`,
      grade && `Grade as issued: ${grade}.`,
      reviewBy && `Review by ${dateInWords(reviewBy)}.`,
    ]
      .filter(Boolean)
      .join(' ');
  }
}
