/**
 * The models this library ships, behind a door of their own: whoever needs only the rules (`suggest`, `gaps`) does
 * not have to carry every version of the criteria.
 */
import crosswalk2023To2024 from '../data/crosswalk/2023-07-consultation-draft--2024-05-statutory.json' with { type: 'json' };
import hashes from '../data/published.json' with { type: 'json' };
import type { Crosswalk } from './crosswalk/crosswalk.js';
import type { ModelDocument } from './model.js';
import { readModel } from './read-model.js';
import { files as consultationDraft2023 } from './versions/consultation-draft-2023.js';
import { putTogether } from './versions/put-together.js';
import { files as statutory2024 } from './versions/statutory-2024.js';

export { modelJsonSchema } from './model-json-schema.js';

/** Every published model, oldest first. Treat them as read only. */
export const publishedModels: ModelDocument[] = [consultationDraft2023, statutory2024].map((files) =>
  readModel(putTogether(files)),
);

/** The SHA-256 of each published model by its id, as modelHash() gives it. Lines are added, never changed. */
export const publishedHashes: Readonly<Record<string, string>> = hashes;

/** How the criteria of one published model became those of the next. */
export const publishedCrosswalks: Crosswalk[] = [crosswalk2023To2024 as Crosswalk];
