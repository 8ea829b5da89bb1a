import type { Work } from '../work/work.js';
import { CouncilModel } from './council-model.entity.js';
import type { KnownModel } from './models.js';

/** Holds a council's versions and crosswalks until the work ends: of two who add to them at once the second waits, and finds what the first has done. */
export async function holdVersions(work: Work): Promise<void> {
  await work.query('select id from council where id = $1 for no key update', [work.councilId]);
}

/** Adds a version of the council's own. Its versions are held, and there is room for one. */
export async function addVersion(
  work: Work,
  origin: CouncilModel['origin'],
  { hash, document }: KnownModel,
): Promise<void> {
  await work.repository(CouncilModel).insert({
    councilId: work.councilId,
    id: document.id,
    origin,
    hash,
    document,
    publishedOn: document.published,
    madeAt: work.now,
    madeBy: work.caller.personId,
  });
}
