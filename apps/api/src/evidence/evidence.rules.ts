import { type Reason, type Verdict, verdict } from '../work/refusals.js';
import type { EvidenceKind, Metric } from './evidence-kind.js';

/** An item as it would stand. */
export interface ItemToCheck {
  kind: EvidenceKind;
  title: string;
  periodFrom: string | null;
  periodTo: string | null;
  grade: string | null;
  gradeWords: string | null;
  address: string | null;
  statement: string | null;
  metric: Metric | null;
  fileId: string | null;
}

const contentOf = { document: 'fileId', link: 'address', statement: 'statement', metric: 'metric' } as const;
const missing: Record<EvidenceKind, string> = {
  document: 'Choose the file to upload',
  link: 'Enter the address, starting with https://',
  statement: 'Enter the statement',
  metric: 'Enter what is measured and its value',
};

/** Whether the fields of an item fit each other and its kind; every reason names its field. */
export function mayBeItem(item: ItemToCheck): Verdict {
  const because: Reason[] = [];
  const say = (field: string, message: string): unknown => because.push({ code: `wrong-${field}`, field, message });
  if (item.title.trim() === '') say('title', 'Enter a title');
  for (const [kind, field] of Object.entries(contentOf) as [EvidenceKind, (typeof contentOf)[EvidenceKind]][]) {
    const content = item[field];
    const given = typeof content === 'string' ? content.trim() !== '' : content !== null;
    if (kind === item.kind && !given) say(field, missing[kind]);
    if (kind !== item.kind && content !== null) say(field, `Only a ${kind} has this: leave it out of a ${item.kind}`);
  }
  if (item.periodFrom !== null && item.periodTo !== null && item.periodFrom > item.periodTo)
    say('periodTo', 'The period must end on or after the day it starts');
  if (item.grade === 'other' && (item.gradeWords ?? '').trim() === '')
    say('gradeWords', 'Enter the grade as its issuer put it');
  if (item.grade === null && item.gradeWords !== null)
    say('grade', 'Choose the grade, or “other”, to go with its words');
  return verdict(because);
}
