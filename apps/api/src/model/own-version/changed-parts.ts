import { canonicalJson, type OwnDraft } from '@best-value/model';

/**
 * What of a draft was changed, for the history: of its lists the items alone that the other side does not have, so that an entry stays short
 * while a draft is saved as people type.
 * @returns null when nothing was
 */
export function changedParts(before: OwnDraft, after: OwnDraft): { before: object; after: object } | null {
  if (same(before, after)) return null;
  return { before: { ...partsBeside(before, after) }, after: { ...partsBeside(after, before) } };
}

function partsBeside(draft: OwnDraft, other: OwnDraft): Partial<Record<keyof OwnDraft, unknown>> {
  return {
    ...(draft.title === other.title ? {} : { title: draft.title }),
    ...(same(draft.criteria, other.criteria) ? {} : { criteria: beside(draft.criteria, other.criteria) }),
    ...(same(draft.scale, other.scale) ? {} : { scale: draft.scale && beside(draft.scale, other.scale ?? []) }),
    ...(same(draft.judgements, other.judgements) ? {} : { judgements: beside(draft.judgements, other.judgements) }),
  };
}

/** The items that the other list lacks; all of them when only their order differs. */
function beside<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others.map((item) => canonicalJson(item)));
  const missing = items.filter((item) => !known.has(canonicalJson(item)));
  const onlyMoved = missing.length === 0 && items.length === others.length;
  return onlyMoved ? items : missing;
}

/** The database gives keys back in an order of its own, and that is no change. */
function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
