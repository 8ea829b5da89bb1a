import type { ModelDocument } from '../src/model.js';
import { buildOwnVersion } from '../src/own/build-own-version.js';
import type { OwnDraft } from '../src/own/own-draft.js';
import { emptyOwnDraft, scalePresets } from '../src/own/presets.js';

export const ownId = '2026-11-own-0a1b2c3d4e5f';

/** A draft on five colours with one criterion, and what a spec wants otherwise. */
export function aDraft(change: (draft: OwnDraft) => void = () => undefined): OwnDraft {
  const draft: OwnDraft = {
    ...emptyOwnDraft('Our own version'),
    criteria: [{ theme: 'culture', kind: 'characteristic', text: 'Parish councils are asked before services change.' }],
    scale: structuredClone(scalePresets[0].scale),
  };
  change(draft);
  return draft;
}

/** The version that a draft makes. @throws Error with the problems when it makes none */
export function built(base: ModelDocument, draft: OwnDraft, id = ownId): ModelDocument {
  const { model, problems } = buildOwnVersion(base, draft, {
    id,
    published: `${id.slice(0, 7)}-28`,
    council: 'Marlbrook Council',
  });
  if (model === null) throw new Error(JSON.stringify(problems));
  return model;
}
