import { verdict, type Reason, type Verdict } from '../../work/refusals.js';

/** What a change of roles, or a removal, takes from someone. */
export interface Loss {
  /** How many administrators who can sign in would be left; null when the person stops being none. */
  administratorsLeft: number | null;
  /** Titles of the statutory posts that they are in and could no longer sign for. */
  posts: readonly string[];
}

/** Whether roles may be taken from someone; all reasons at once. */
export function mayLose({ administratorsLeft, posts }: Loss): Verdict {
  return verdict([...keepsAnAdministrator(administratorsLeft), ...keepsSigners(posts)]);
}

/** A council always has someone who can let others in: the last administrator who can sign in keeps the role. */
function keepsAnAdministrator(left: number | null): Reason[] {
  if (left === null || left > 0) return [];
  return [
    {
      code: 'last-administrator',
      field: 'roles',
      message:
        'This is the council’s last administrator who can sign in. Make someone else with a password an administrator first.',
    },
  ];
}

/** Whoever is in a statutory post keeps the role that lets them sign for it. */
function keepsSigners(posts: readonly string[]): Reason[] {
  if (posts.length === 0) return [];
  return [
    {
      code: 'holds-a-post',
      field: 'roles',
      message: `This person is ${posts.join(' and ')}. Appoint someone else before you take the role of statutory officer away.`,
    },
  ];
}
