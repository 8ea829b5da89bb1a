import type { Content } from 'pdfmake/interfaces.js';
import type { AppendixDocument } from '../appendix/document.js';
import { answersPart } from './answers.js';
import { assurancePart } from './assurance.js';
import { attributionsPart } from './attributions.js';
import { sectionHeading, sectionHeadingBelow } from './nodes.js';
import { MARGINS } from './page.js';

/** The sections after the registers, on upright pages again. They are short, and go on where the one before them ended. */
export function closingPages({ answers, attributions, assurance }: AppendixDocument): Content {
  return {
    section: [
      ...(answers ? answersPart(answers) : []),
      ...(answers ? sectionHeadingBelow(attributions.section) : [sectionHeading(attributions.section, false)]),
      ...attributionsPart(attributions),
      ...(assurance ? assurancePart(assurance) : []),
    ],
    pageOrientation: 'portrait',
    pageSize: 'A4',
    pageMargins: MARGINS,
  };
}
