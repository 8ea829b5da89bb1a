import { lockAssessment } from '../../assessment/assessment.store.js';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { badInputUnless } from '../../work/bad-input.js';
import { NotHere, refuseUnless, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { untouched, type FieldAnswer } from '../covering/answers.js';
import { CoveringField } from '../covering/covering-field.entity.js';
import type { WriteFieldDto } from './covering-report.dto.js';
import { fits, mayWrite, onlyOf } from './covering-report.rules.js';
import { lockCovering } from './covering-report.store.js';
import type { FieldAnswerView } from './covering-report.view.js';
import { toAnswerView } from './to-covering-view.js';

/**
 * Writes one field of a covering report, which has a revision of its own: who writes in another field is in nobody's way.
 * @param revision 0 while nobody has touched it
 * @throws NotHere, Stale, BadInput, Refused for a field that the service fills in
 */
export async function writeCoveringField(
  work: Work,
  year: string,
  id: string,
  fieldKey: string,
  revision: number,
  input: WriteFieldDto,
): Promise<FieldAnswerView> {
  const assessment = await lockAssessment(work, year);
  const report = await lockCovering(work, assessment, id, 'share');
  const field = report.form.fields.find(({ key }) => key === fieldKey);
  if (!field) throw new NotHere('field');
  refuseUnless(mayWrite(field));
  const { text, items, rows, contacts, classification, clearedBy, clearedOn = null, offered = null } = input;
  const after = onlyOf(field, {
    value: { text, items, rows, contacts },
    classification,
    clearedBy,
    clearedOn,
    offered,
  });
  badInputUnless(fits(field, after));
  const key = { councilId: work.councilId, reportId: id, fieldKey };
  const now = { updatedAt: work.now, updatedBy: work.caller.personId };
  // Of two who write first in the same field one waits here, and then finds what the other wrote.
  const begun = await work.query(
    `insert into covering_field (council_id, report_id, field_key, written, classification, revision, updated_at, updated_by)
     values ($1, $2, $3, $4, $5, 0, $6, $7) on conflict do nothing returning revision`,
    [work.councilId, id, fieldKey, field.initial, untouched('').classification, now.updatedAt, now.updatedBy],
  );
  const stored = await work
    .repository(CoveringField)
    .findOneOrFail({ where: key, lock: { mode: 'pessimistic_write' } });
  const before = answerOf(stored);
  if (stored.revision !== revision)
    throw new Stale(
      toAnswerView(fieldKey, before, stored.revision, true),
      await personName(work, stored.updatedBy),
      stored.updatedAt.toISOString(),
    );
  if (begun.length === 0 && JSON.stringify(before) === JSON.stringify(after))
    return toAnswerView(fieldKey, before, revision, true);
  const { value, ...rest } = after;
  await work.repository(CoveringField).update(key, {
    ...rest,
    text: value.text,
    items: [...value.items],
    rows: value.rows.map((row) => [...row]),
    contacts: [...value.contacts],
    revision: revision + 1,
    ...now,
  });
  record(work, {
    act: 'write-covering-field',
    objectType: 'covering-field',
    objectId: `${id}/${fieldKey}`,
    objectTitle: `${field.label}, ${report.title}`,
    assessmentId: assessment.id,
    ...difference(before, after),
  });
  return toAnswerView(fieldKey, after, revision + 1, true);
}

function answerOf(stored: CoveringField): FieldAnswer {
  const { text, items, rows, contacts, classification, clearedBy, clearedOn, offered } = stored;
  return { value: { text, items, rows, contacts }, classification, clearedBy, clearedOn, offered };
}

/** What differs, for the audit trail, always with its classification: whoever may not see what is exempt is kept from it. */
function difference(before: FieldAnswer, after: FieldAnswer): { before: object; after: object } {
  const flat = ({ value, offered, ...rest }: FieldAnswer): Record<string, unknown> => ({ ...value, ...rest });
  const [was, is] = [flat(before), flat(after)];
  const names = Object.keys(is).filter(
    (name) => name === 'classification' || JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  const only = (fields: Record<string, unknown>): object =>
    Object.fromEntries(names.map((name) => [name, fields[name]]));
  return { before: only(was), after: only(is) };
}
