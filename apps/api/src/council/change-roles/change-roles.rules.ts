import { verdict, type Verdict } from '../../work/refusals.js';

/** A council always has someone who can let others in: the last administrator who can sign in keeps the role. */
export function mayStopBeingAdministrator(otherAdministrators: number): Verdict {
  if (otherAdministrators > 0) return verdict([]);
  return verdict([
    {
      code: 'last-administrator',
      field: 'roles',
      message:
        'This is the council’s last administrator who can sign in. Make someone else with a password an administrator first.',
    },
  ]);
}
