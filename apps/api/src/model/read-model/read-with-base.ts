import type { ModelView } from '../model.view.js';
import type { Models } from '../models.js';

/**
 * A version as a page shows it.
 * @param councilId null: only versions of the whole service
 * @throws NotHere
 */
export async function readWithBase(models: Models, id: string, councilId: string | null): Promise<ModelView> {
  const { hash, document } = await models.get(id, councilId);
  if (document.basedOn === undefined) return { hash, document, base: null };
  const base = await models.get(document.basedOn, councilId);
  return { hash, document, base: { id: base.document.id, title: base.document.title } };
}
