import { toClassification } from '../classification/classification.dto.js';
import type { Metric } from './evidence-kind.js';
import type { Evidence } from './evidence.entity.js';
import type { EvidenceFieldsDto } from './evidence-fields.dto.js';

/** The fields of an item that people write. */
export type WrittenFields = Pick<
  Evidence,
  | 'title'
  | 'issuingBody'
  | 'issuedOn'
  | 'periodFrom'
  | 'periodTo'
  | 'grade'
  | 'gradeWords'
  | 'reviewBy'
  | 'classification'
  | 'address'
  | 'statement'
  | 'metric'
  | 'fileId'
>;

/** An item's fields with a change laid over them: what was left out stays, null empties. */
export function overlaid(present: WrittenFields, input: EvidenceFieldsDto): WrittenFields {
  const take = <T>(given: T | undefined, otherwise: T): T => (given === undefined ? otherwise : given);
  return {
    title: (take(input.title, present.title) ?? '').trim(),
    issuingBody: (take(input.issuingBody, present.issuingBody) ?? '').trim(),
    issuedOn: take(input.issuedOn, present.issuedOn),
    periodFrom: take(input.periodFrom, present.periodFrom),
    periodTo: take(input.periodTo, present.periodTo),
    grade: take(input.grade, present.grade),
    gradeWords: take(input.gradeWords, present.gradeWords)?.trim() || null,
    reviewBy: take(input.reviewBy, present.reviewBy),
    classification: input.classification ? toClassification(input.classification) : present.classification,
    address: take(input.address, present.address),
    statement: take(input.statement, present.statement),
    metric: input.metric === undefined ? present.metric : input.metric && withoutGaps(input.metric),
    fileId: take(input.fileId, present.fileId),
  };
}

function withoutGaps(metric: {
  name: string;
  value: string;
  unit?: string | null;
  comparator?: string | null;
}): Metric {
  return {
    name: metric.name.trim(),
    value: metric.value.trim(),
    unit: metric.unit?.trim() ?? '',
    comparator: metric.comparator?.trim() ?? '',
  };
}
