import { publicByDefault, type Classification } from '../classification/classification.js';
import { toClassification } from '../classification/classification.dto.js';
import type { FollowOnActionFieldsDto } from './follow-on-action.dto.js';
import type { FollowOnActionOrigin, FollowOnActionStatus } from './follow-on-action-words.js';

/** What people write of a follow-on action: as it is stored, compared and put into the audit trail. */
export interface FollowOnActionFields {
  title: string;
  what: string;
  why: string;
  themeKey: string;
  /** Sorted, each once. */
  criteria: string[];
  ownerId: string | null;
  ownerTitle: string | null;
  dueOn: string | null;
  status: FollowOnActionStatus;
  origin: FollowOnActionOrigin;
  classification: Classification;
}

type Sent = FollowOnActionFieldsDto & { title?: string; themeKey?: string };

/** A new action before anything is said of it. */
export const blankFields: FollowOnActionFields = {
  title: '',
  what: '',
  why: '',
  themeKey: '',
  criteria: [],
  ownerId: null,
  ownerTitle: null,
  dueOn: null,
  status: 'not-started',
  origin: 'this-assessment',
  classification: publicByDefault,
};

/** The fields with what was sent in their place. An owner of one sort takes the place of the other. */
export function withSent(fields: FollowOnActionFields, sent: Sent): FollowOnActionFields {
  const ownerTitle = sent.ownerTitle === undefined ? undefined : sent.ownerTitle?.trim() || null;
  return {
    title: sent.title?.trim() ?? fields.title,
    what: sent.what ?? fields.what,
    why: sent.why ?? fields.why,
    themeKey: sent.themeKey ?? fields.themeKey,
    criteria: sent.criteria ? [...new Set(sent.criteria)].sort() : fields.criteria,
    ownerId: sent.ownerId !== undefined ? sent.ownerId : ownerTitle ? null : fields.ownerId,
    ownerTitle: ownerTitle !== undefined ? ownerTitle : sent.ownerId ? null : fields.ownerTitle,
    dueOn: sent.dueOn === undefined ? fields.dueOn : sent.dueOn,
    status: sent.status ?? fields.status,
    origin: sent.origin ?? fields.origin,
    classification: sent.classification ? toClassification(sent.classification) : fields.classification,
  };
}

/**
 * What differs, for the audit trail.
 * @returns null when nothing does; the classification is always among them, so that a reader of the trail knows who may see the rest
 */
export function difference(
  before: FollowOnActionFields,
  after: FollowOnActionFields,
): { before: Partial<FollowOnActionFields>; after: Partial<FollowOnActionFields> } | null {
  const names = Object.keys(after) as (keyof FollowOnActionFields)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed.length === 0) return null;
  const only = (fields: FollowOnActionFields): Partial<FollowOnActionFields> =>
    Object.fromEntries([...new Set([...changed, 'classification' as const])].map((name) => [name, fields[name]]));
  return { before: only(before), after: only(after) };
}
