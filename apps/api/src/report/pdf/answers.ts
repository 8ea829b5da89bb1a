import type { Content } from 'pdfmake/interfaces.js';
import type { AnsweredQuestion, AppendixDocument } from '../appendix/document.js';
import { placeOf } from '../appendix/places.js';
import { closedPart, closedUnder } from './closed.js';
import { QUIET } from './colour.js';
import { numbered, placeLink, questionHeading, sectionHeading } from './nodes.js';

/** What an inspector would ask, each question over its answer. */
export function answersPart({ section, items }: NonNullable<AppendixDocument['answers']>): Content[] {
  return [sectionHeading(section, false), ...numbered(section.introduction), ...items.flatMap(answeredQuestion)];
}

function answeredQuestion({ reference, question, about, answer, closed }: AnsweredQuestion): Content[] {
  const places = about.flatMap((name, n) => [n > 0 ? ', ' : '', placeLink(name)]);
  const subject: Content[] =
    places.length > 0 ? [{ text: ['About: ', ...places], color: QUIET, margin: [0, 0, 0, 4] }] : [];
  return [
    ...closedUnder(questionHeading(`${reference}  ${question}`, placeOf(reference)), closed),
    ...closedPart([...subject, ...numbered(answer)], closed),
  ];
}
