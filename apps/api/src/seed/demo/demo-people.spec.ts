import { describe, expect, it } from '@jest/globals';
import { demoPeople, eastmere, marlbrook } from './demo-people.js';

describe('the people of the demo', () => {
  it('hold every role in Marlbrook', () => {
    const roles = demoPeople.flatMap(({ memberships }) =>
      memberships.filter(({ council }) => council === marlbrook.slug).flatMap((membership) => membership.roles),
    );
    expect(new Set(roles)).toEqual(new Set(['administrator', 'lead-officer', 'theme-lead', 'contributor', 'reader']));
  });

  it('can run a year in Eastmere and look after it', () => {
    const roles = demoPeople.flatMap(({ memberships }) =>
      memberships.filter(({ council }) => council === eastmere.slug).flatMap((membership) => membership.roles),
    );
    expect(roles).toEqual(expect.arrayContaining(['administrator', 'lead-officer']));
  });

  it('include somebody who belongs to both councils', () => {
    expect(demoPeople.filter(({ memberships }) => memberships.length > 1)).not.toHaveLength(0);
  });

  it('have addresses that reach nobody, and keys of their own', () => {
    expect(demoPeople.filter(({ email }) => !/^[a-z.]+@(marlbrook|eastmere)\.example$/.test(email))).toEqual([]);
    expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map(({ key }) => key)).size).toBe(demoPeople.length);
  });
});
