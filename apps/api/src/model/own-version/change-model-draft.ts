import { randomUUID } from 'node:crypto';
import { emptyOwnDraft, type ModelDocument, type OwnDraft } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { changedParts } from './changed-parts.js';
import { ModelDraft } from './model-draft.entity.js';
import { draftRow, lockOpenDraft, openDraftsStatement, toDraftView } from './model-draft.store.js';
import { mayBegin } from './own-version.rules.js';
import type { ModelDraftView } from './own-version.view.js';

/** Begins a version of the council's own in which nothing is its own yet. @param base the version that it is built on @throws Refused */
export async function beginModelDraft(work: Work, base: ModelDocument, title: string): Promise<ModelDraftView> {
  const { text, values } = openDraftsStatement(work.councilId);
  refuseUnless(mayBegin((await work.query(text, values)).length));
  const id = randomUUID();
  const { title: name, ...draft } = emptyOwnDraft(title.trim());
  const by = { madeAt: work.now, madeBy: work.caller.personId, updatedAt: work.now, updatedBy: work.caller.personId };
  await work
    .repository(ModelDraft)
    .insert({ councilId: work.councilId, id, baseModel: base.id, title: name, draft, ...by });
  recordDraft(work, 'begin-model-draft', { id, title: name }, null, { base: base.id, title: name });
  return toDraftView(await draftRow(work, id), base);
}

/** Changes a draft to what was sent. @throws NotHere, Refused when it is published, Stale */
export async function changeModelDraft(
  work: Work,
  id: string,
  revision: number,
  base: ModelDocument,
  input: OwnDraft,
): Promise<ModelDraftView> {
  const present = await lockOpenDraft(work, id, revision, base);
  const sent = plain(input);
  const { title, ...draft } = sent;
  const parts = changedParts({ title: present.title, ...present.draft }, sent);
  if (parts !== null) {
    await work
      .repository(ModelDraft)
      .update({ councilId: work.councilId, id }, { title, draft, ...changed(work, present) });
    recordDraft(work, 'change-model-draft', { id, title }, parts.before, parts.after);
  }
  return toDraftView(await draftRow(work, id), base);
}

/** Puts a draft away for good; the history keeps what it was called. @throws NotHere, Refused when it is published, Stale */
export async function discardModelDraft(work: Work, id: string, revision: number, base: ModelDocument): Promise<void> {
  const present = await lockOpenDraft(work, id, revision, base);
  await work
    .repository(ModelDraft)
    .update({ councilId: work.councilId, id }, { discardedAt: work.now, ...changed(work, present) });
  recordDraft(work, 'discard-model-draft', present, { title: present.title }, null);
}

/** What was sent as data alone: instances of request classes are not. */
function plain({ title, criteria, scale, judgements }: OwnDraft): OwnDraft {
  return JSON.parse(JSON.stringify({ title, criteria, scale, judgements })) as OwnDraft;
}

/** What every change of a draft sets. */
export function changed(
  work: Work,
  { revision }: ModelDraft,
): Pick<ModelDraft, 'revision' | 'updatedAt' | 'updatedBy'> {
  return { revision: revision + 1, updatedAt: work.now, updatedBy: work.caller.personId };
}

function recordDraft(
  work: Work,
  act: string,
  { id, title }: Pick<ModelDraft, 'id' | 'title'>,
  before: object | null,
  after: object | null,
): void {
  record(work, { act, objectType: 'model-draft', objectId: id, objectTitle: title, before, after });
}
