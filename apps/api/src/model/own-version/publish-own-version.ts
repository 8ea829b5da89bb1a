import { buildOwnVersion, crosswalkToOwn, modelHash, type ModelDocument, type OwnDraft } from '@best-value/model';
import { record } from '../../audit-trail/record.js';
import { personName } from '../../council/person-name.js';
import { londonDate } from '../../follow-on-action/london-date.js';
import { refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { addVersion, holdVersions } from '../council-version.store.js';
import { ModelCrosswalk } from '../model-crosswalk.entity.js';
import { mostOfACouncil } from '../models.js';
import { changed } from './change-model-draft.js';
import { ModelDraft } from './model-draft.entity.js';
import { lockDraft, refuseStale } from './model-draft.store.js';
import { mayPublish, problemsOf } from './own-version.rules.js';
import type { PublishedOwnVersionView } from './own-version.view.js';

/**
 * Publishes a draft: the version and its crosswalk from the base are written, and neither changes after. A second press and a second person
 * get the version that was published first.
 * @throws NotHere, Stale, Refused with every problem at its field
 */
export async function publishOwnVersion(
  work: Work,
  id: string,
  revision: number,
  base: ModelDocument,
): Promise<PublishedOwnVersionView> {
  const { councilId, now } = work;
  const draft = await lockDraft(work, id);
  if (draft.publishedAs !== null) return published(work, draft, draft.publishedAs, true);
  await refuseStale(work, draft, revision, base);
  await holdVersions(work);
  const own: OwnDraft = { title: draft.title, ...draft.draft };
  refuseUnless(mayPublish(problemsOf(base, own), await versionsOf(work)));
  const day = londonDate(now);
  // The draft's own id gives the version's, so that no other draft makes the same.
  const modelId = `${day.slice(0, 7)}-own-${id.replaceAll('-', '').slice(-12)}`;
  const { model, problems } = buildOwnVersion(base, own, {
    id: modelId,
    published: day,
    council: work.caller.councilName,
  });
  if (model === null) throw new Error(`The draft ${id} has problems that were not found: ${JSON.stringify(problems)}`);
  const hash = modelHash(model);
  await addVersion(work, 'own', { hash, document: model });
  await work.repository(ModelCrosswalk).insert({
    councilId,
    fromModel: base.id,
    toModel: modelId,
    number: 1,
    document: crosswalkToOwn(base, model),
    decidedAt: now,
    decidedBy: work.caller.personId,
  });
  const after = { ...changed(work, draft), publishedAs: modelId };
  await work.repository(ModelDraft).update({ councilId, id }, after);
  record(work, {
    act: 'publish-own-version',
    objectType: 'model',
    objectId: modelId,
    objectTitle: model.title,
    before: null,
    after: { title: model.title, base: base.id, hash, wording: model.wording },
  });
  return published(work, { ...draft, ...after }, modelId, false);
}

async function published(
  work: Work,
  { title, updatedAt, updatedBy }: Pick<ModelDraft, 'title' | 'updatedAt' | 'updatedBy'>,
  id: string,
  already: boolean,
): Promise<PublishedOwnVersionView> {
  const publishedBy = await personName(work, updatedBy);
  return { id, title, already, publishedAt: updatedAt.toISOString(), publishedBy };
}

async function versionsOf(work: Work): Promise<number> {
  const rows = await work.query(`select 1 from council_model where council_id = $1 limit ${mostOfACouncil}`, [
    work.councilId,
  ]);
  return rows.length;
}
