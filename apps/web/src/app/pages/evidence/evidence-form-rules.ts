import { type SchemaPathTree, hidden, maxLength, required, validate } from '@angular/forms/signals';
import { classificationProblem } from '../../forms/classification/classification-problem';
import type { EvidenceAnswers } from './evidence-answers';

/** What the form can see by itself before anything is sent. The service has the last word. */
export interface EvidenceFormState {
  /** A document already has its file. */
  hasFile(): boolean;
  uploading(): boolean;
}

/** The rules of the evidence form. */
export function evidenceFormRules(path: SchemaPathTree<EvidenceAnswers>, state: EvidenceFormState): void {
  required(path.kind, { message: 'Choose what the evidence is' });
  required(path.title, { message: 'Enter a title' });
  maxLength(path.title, 300, { message: 'The title must be 300 characters or fewer' });
  maxLength(path.issuingBody, 200, { message: 'Who issued it must be 200 characters or fewer' });

  hidden(path.file, { when: ({ valueOf }) => valueOf(path.kind) !== 'document' });
  validate(path.file, ({ value }) => {
    if (state.uploading()) return { kind: 'uploading', message: 'Wait until the file has been uploaded, then save' };
    return value() || state.hasFile() ? undefined : { kind: 'required', message: 'Choose the file to upload' };
  });

  hidden(path.address, { when: ({ valueOf }) => valueOf(path.kind) !== 'link' });
  validate(path.address, ({ value }) =>
    /^https?:\/\/\S+$/i.test(value().trim())
      ? undefined
      : { kind: 'address', message: 'Enter the address of the page, starting with https://' },
  );

  hidden(path.statement, { when: ({ valueOf }) => valueOf(path.kind) !== 'statement' });
  required(path.statement, { message: 'Enter the statement' });
  maxLength(path.statement, 10_000, { message: 'The statement must be 10,000 characters or fewer' });

  hidden(path.metric, { when: ({ valueOf }) => valueOf(path.kind) !== 'metric' });
  required(path.metric.name, { message: 'Enter what is measured' });
  required(path.metric.value, { message: 'Enter the value' });
  maxLength(path.metric.name, 200, { message: 'What is measured must be 200 characters or fewer' });
  maxLength(path.metric.value, 60, { message: 'The value must be 60 characters or fewer' });
  maxLength(path.metric.unit, 60, { message: 'The unit must be 60 characters or fewer' });
  maxLength(path.metric.comparator, 300, { message: 'What it is compared with must be 300 characters or fewer' });

  validate(path.periodTo, ({ value, valueOf }) => {
    const from = valueOf(path.periodFrom);
    const to = value();
    return from && to && to < from
      ? { kind: 'order', message: 'The period must end on or after the day it starts' }
      : undefined;
  });
  hidden(path.gradeWords, { when: ({ valueOf }) => !valueOf(path.grade) });
  required(path.gradeWords, {
    message: 'Enter the grade as its issuer put it',
    when: ({ valueOf }) => valueOf(path.grade) === 'other',
  });
  maxLength(path.gradeWords, 200, { message: 'The grade must be 200 characters or fewer' });
  validate(path.classification, ({ value }) => {
    const message = classificationProblem(value());
    return message ? { kind: 'classification', message } : undefined;
  });
}
