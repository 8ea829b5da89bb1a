import { describe, expect, it } from '@jest/globals';
import { rolesInWords } from './roles';

const roles = [
  { key: 'administrator', title: 'Administrator', does: '', permissions: [] },
  { key: 'lead-officer', title: 'Lead officer', does: '', permissions: [] },
];

describe('roles in words', () => {
  it('come in the order of the roles, whatever the order they were given in', () => {
    expect(rolesInWords(['lead-officer', 'administrator'], roles)).toBe('Administrator, Lead officer');
  });

  it('show a role that is no longer known, and that there is none', () => {
    expect(rolesInWords(['old-role'], roles)).toBe('old-role');
    expect(rolesInWords([], roles)).toBe('No role');
  });
});
