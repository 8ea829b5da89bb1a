import type { Permission } from '../../council/roles.js';
import { type PackAudience, packAudiences } from './pack-reading.js';

/** The packs that a person with these permissions may know of. The restricted one does not exist for anybody else. */
export function packsKnownTo(permissions: ReadonlySet<Permission>): readonly PackAudience[] {
  return permissions.has('restricted:read') ? packAudiences : ['public'];
}

/**
 * Whether a person may have a pack made. Anyone who may export may have the public one: it holds what they can read page by page. The
 * restricted one is the paper of a meeting, and is made by those who prepare that.
 * @returns why not, or null
 */
export function mayNotAskFor(audience: PackAudience, permissions: ReadonlySet<Permission>): string | null {
  if (audience === 'public') return null;
  if (permissions.has('restricted:read') && permissions.has('report:write')) return null;
  return 'Only the lead officer and democratic services may make the restricted pack.';
}
