import { describe, expect, it } from '@jest/globals';
import { roles as allRoles } from '../../council/roles.js';
import { postKeys } from '../../council/posts/posts.js';
import { demoAssessments } from './demo-assessments.js';
import { demoPeople, demoPosts, eastmere, marlbrook } from './demo-people.js';

const independentRoles = ['theme-reviewer', 'moderator', 'senior-leadership'];

describe('the people of the demo', () => {
  it('hold every role in Marlbrook', () => {
    const roles = demoPeople.flatMap(({ memberships }) =>
      memberships.filter(({ council }) => council === marlbrook.slug).flatMap((membership) => membership.roles),
    );
    expect(new Set(roles)).toEqual(new Set(allRoles.map(({ key }) => key)));
  });

  it('fill the three posts of Marlbrook by people who may sign, the monitoring officer being neither of the others', () => {
    expect(demoPosts.map(({ post }) => post)).toEqual(postKeys);
    const signs = (key: string): boolean =>
      demoPeople.find((person) => person.key === key)?.memberships[0]?.roles.includes('statutory-officer') ?? false;
    for (const { holder, deputies } of demoPosts)
      expect([holder, ...deputies].filter((key) => !signs(key))).toEqual([]);
    const [paid, finance, monitoring] = demoPosts.map(({ holder }) => holder);
    expect(monitoring).not.toBe(paid);
    expect(monitoring).not.toBe(finance);
  });

  it('include reviewers, a moderator and an approver who led no theme of any year', () => {
    const independent = demoPeople.filter(({ memberships }) =>
      memberships.some(({ roles }) => roles.some((role) => independentRoles.includes(role))),
    );
    expect(independent.length).toBeGreaterThanOrEqual(5);
    const leads = new Set(demoAssessments.flatMap(({ lead, themes }) => [lead, ...themes.map((theme) => theme.lead)]));
    expect(independent.filter(({ key }) => leads.has(key))).toEqual([]);
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
