import type { Classification } from '../../api/types';
import { levelInWords } from '../../forms/classification/levels';
import type { FieldWords } from '../../forms/conflict/record-conflicts';
import { dateInWords } from '../../format/dates';
import type { EvidenceAnswers } from './evidence-answers';
import { grades } from './evidence-words';

const words = (name: string): FieldWords => ({ name, text: true, show: (value) => String(value ?? '') });
const date = (name: string): FieldWords => ({
  name,
  text: false,
  show: (value) => dateInWords(value as string | null) || 'No date',
});

/** How each answer of the evidence form is named and shown when two people changed it. */
export const evidenceFields: Record<string, FieldWords> = {
  title: words('the title'),
  file: {
    name: 'the file',
    text: false,
    show: (value) => (value as EvidenceAnswers['file'])?.name ?? 'As it is in the library',
  },
  address: words('the address'),
  statement: words('the statement'),
  metric: {
    name: 'the figure',
    text: false,
    show: (value) =>
      Object.values(value as EvidenceAnswers['metric'])
        .filter(Boolean)
        .join(', '),
  },
  issuingBody: words('who issued it'),
  issuedOn: date('the date issued'),
  periodFrom: date('the start of the period'),
  periodTo: date('the end of the period'),
  grade: {
    name: 'the grade',
    text: false,
    show: (value) => grades.find((grade) => grade.value === value)?.label ?? 'No grade',
  },
  gradeWords: words('the words of the grade'),
  reviewBy: date('the review date'),
  classification: { name: 'the classification', text: false, show: (value) => levelInWords(value as Classification) },
};
