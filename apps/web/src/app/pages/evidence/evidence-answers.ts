import type { EvidenceInput } from '../../api/evidence-api';
import type { Classification, EvidenceKind, EvidenceView, UploadedFile } from '../../api/types';
import { internalLevel } from '../../forms/classification/levels';

/** The answers of the evidence form. An empty string is an empty box. */
export interface EvidenceAnswers extends Record<string, unknown> {
  kind: EvidenceKind | null;
  title: string;
  /** A file that was uploaded in this form. */
  file: UploadedFile | null;
  address: string;
  statement: string;
  metric: { name: string; value: string; unit: string; comparator: string };
  issuingBody: string;
  issuedOn: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  grade: string;
  gradeWords: string;
  reviewBy: string | null;
  classification: Classification;
}

/** A new item before anything is said of it. */
export function blankAnswers(): EvidenceAnswers {
  return {
    kind: null,
    title: '',
    file: null,
    address: '',
    statement: '',
    metric: { name: '', value: '', unit: '', comparator: '' },
    issuingBody: '',
    issuedOn: null,
    periodFrom: null,
    periodTo: null,
    grade: '',
    gradeWords: '',
    reviewBy: null,
    classification: internalLevel,
  };
}

/** An item of the library as answers. */
export function answersOf(item: EvidenceView): EvidenceAnswers {
  const { kind, title, issuedOn, periodFrom, periodTo, reviewBy, classification, metric } = item;
  return {
    kind,
    title,
    file: null,
    address: item.address ?? '',
    statement: item.statement ?? '',
    metric: {
      name: metric?.name ?? '',
      value: metric?.value ?? '',
      unit: metric?.unit ?? '',
      comparator: metric?.comparator ?? '',
    },
    issuingBody: item.issuingBody ?? '',
    issuedOn,
    periodFrom,
    periodTo,
    grade: item.grade ?? '',
    gradeWords: item.gradeWords ?? '',
    reviewBy,
    classification,
  };
}

/**
 * The fields to send. Content that belongs to another kind stays behind: a person may have looked at several kinds.
 * @param kind what the item is
 * @param changed all answers of a new item, the changed ones of another
 * @param all the answers as they stand: a grade goes with its words
 */
export function toInput(
  kind: EvidenceKind,
  changed: Partial<EvidenceAnswers>,
  all: EvidenceAnswers,
): Partial<EvidenceInput> {
  const { title, issuingBody, issuedOn, periodFrom, periodTo, grade, gradeWords, reviewBy, classification } = changed;
  const input: Partial<EvidenceInput> = {
    title: title?.trim(),
    issuingBody: issuingBody?.trim(),
    issuedOn,
    periodFrom,
    periodTo,
    reviewBy,
    classification,
    ...(grade === undefined && gradeWords === undefined ? {} : gradeOf(all)),
    ...contentOf(kind, changed),
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function gradeOf({ grade, gradeWords }: EvidenceAnswers): Pick<EvidenceInput, 'grade' | 'gradeWords'> {
  // The choices of the form are the grades the service knows.
  return { grade: (grade || null) as EvidenceInput['grade'], gradeWords: grade ? gradeWords.trim() || null : null };
}

function contentOf(
  kind: EvidenceKind,
  { file, address, statement, metric }: Partial<EvidenceAnswers>,
): Partial<EvidenceInput> {
  switch (kind) {
    case 'document':
      return { fileId: file?.fileId };
    case 'link':
      return { address: address?.trim() };
    case 'statement':
      return { statement };
    case 'metric':
      return { metric };
  }
}
