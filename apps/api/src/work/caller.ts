import type { Permission } from '../council/roles.js';

/** The person who is signed in, before any council is chosen. */
export interface SignedIn {
  personId: string;
  name: string;
  email: string;
  draftKey: string;
  /** sha256 of the cookie's token. */
  sessionHash: Buffer;
}

/** A signed-in person inside one council they belong to. */
export interface Caller {
  /** Null for the operator, who is no one's colleague. */
  personId: string | null;
  name: string;
  councilId: string;
  councilSlug: string;
  councilName: string;
  roles: readonly string[];
  permissions: ReadonlySet<Permission>;
}
