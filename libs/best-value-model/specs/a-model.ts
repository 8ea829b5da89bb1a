import type { ModelDocument } from '../src/model.js';
import { publishedModels } from '../src/published.js';

/** A fresh copy of the latest published model, for a spec to spoil. */
export function aModel(): ModelDocument {
  return structuredClone(publishedModels[publishedModels.length - 1]);
}

/** A copy with one thing changed. */
export function aModelWith(change: (model: ModelDocument) => void): ModelDocument {
  const model = aModel();
  change(model);
  return model;
}
